/** The answer to 'says who?', beside what was asked. Not modal: the page and its keys stay in reach; Escape closes it. */
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { saysWho } from '../../domain/evidence/says-who.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { CONFIDENCE_MEANING } from '../ui/confidence-mark.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useDay, useDayAt, useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import type { Stated } from './askable-reader.ts';
import './evidence.css';
import { GroundList } from './ground-list.tsx';
import { type Box, placeBeside } from './place-beside.ts';

/** Windows in which it is a sheet at the bottom, where that is in sight: the style places it there. */
const IS_SHEET = '(max-width: 599px), (max-height: 419px)';

/** `claim e-0311-chiefs c1`: its kind, then whatever tells it from others of its kind. */
const subjectKey = (subject: Subject): string =>
  Object.values(subject)
    .filter((part) => part !== null)
    .join(' ');

type Props = {
  readonly stated: Stated;
  /** Where what was asked is, in the window. */
  readonly anchor: Box;
  /** Always beside what was asked. */
  readonly isFramed: boolean;
  readonly onClose: () => void;
};

export function SaysWho({ stated, anchor, isFramed, onClose }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const knownAt = useReader((state) => state.knownAt);
  const today = useDay();
  const dayAt = useDayAt();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const day = stated.date === undefined ? today : dayAt(stated.date);
  const found = saysWho(chronicle, day, knownAt, stated.subject);

  useLayoutEffect(() => {
    const [box, beside] = [dialog.current, anchor];
    if (!box) return;
    if (!box.open) box.show();
    const place = (): void => {
      if (!isFramed && matchMedia(IS_SHEET).matches) {
        box.removeAttribute('style');
        return;
      }
      const { offsetWidth: width, offsetHeight: height } = box;
      const { left, top } = placeBeside(beside, { width, height }, { width: innerWidth, height: innerHeight });
      box.style.left = `${left}px`;
      box.style.top = `${top}px`;
    };
    place();
    box.scrollTop = 0;
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [anchor, isFramed]);

  useEffect(() => {
    // The heading, not a link far down: it is read out, and the answer is scrolled to its top.
    if (stated) heading.current?.focus({ preventScroll: true });
  }, [stated]);

  return (
    <dialog
      ref={dialog}
      className="evidence"
      data-beside=""
      data-framed={isFramed || undefined}
      data-subject={subjectKey(stated.subject)}
      aria-labelledby={`${id}-asks ${id}-said`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="evidence-head">
        <p className="evidence-asks" id={`${id}-asks`}>
          Says who?
        </p>
        <IconButton name="Close" className="evidence-close" onPress={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" />
          </svg>
        </IconButton>
      </div>
      <h2 id={`${id}-said`} ref={heading} tabIndex={-1}>
        {found?.statement ?? 'This was not yet known at the moment from which you look.'}
      </h2>
      {found?.rule && (
        <p className="evidence-rule">
          <strong>How it follows:</strong> {found.rule}
        </p>
      )}
      {found && <GroundList grounds={found.grounds} />}
      {found?.grounds.some(({ kind }) => kind === 'claim') && <p className="evidence-quiet">{CONFIDENCE_MEANING}</p>}
    </dialog>
  );
}
