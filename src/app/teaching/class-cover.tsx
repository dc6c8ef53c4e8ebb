/** What lies over the whole stage: nothing to see, or the step's address for phones. Pressing it takes it away. */
import { type ReactNode, Suspense } from 'react';
import type { Cover } from '../../state/class-desk.ts';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { latePart } from '../../views/ui/late-part.tsx';
import { useFocusMeanwhile } from './use-focus-meanwhile.ts';

const QrCode = latePart<{ readonly address: string }, 'QrCode'>(() => import('../../views/ui/qr-code.tsx'), 'QrCode');

type Props = {
  readonly cover: Cover;
  /** In full. */
  readonly address: string;
  readonly onUncover: () => void;
};

function Blank({ onUncover }: Pick<Props, 'onUncover'>): ReactNode {
  return (
    <button
      ref={useFocusMeanwhile<HTMLButtonElement>()}
      type="button"
      className="class-blank"
      aria-label="The screen is blank: show it again"
      onClick={onUncover}
    />
  );
}

/** A phone opens addresses of the web: no file on another machine. */
const isOnTheWeb = (address: string): boolean => /^https?:/.test(address);

function Code({ address, onUncover }: Omit<Props, 'cover'>): ReactNode {
  return (
    <section className="class-code" aria-label="This step on your phone">
      {isOnTheWeb(address) ? (
        <>
          <PanelBoundary name="The code" stillWorks="The lesson still works.">
            <Suspense fallback={<p>The code is on its way.</p>}>
              <QrCode address={address} />
            </Suspense>
          </PanelBoundary>
          {/* Whoever cannot scan can type. */}
          <p className="class-code-words">{address}</p>
        </>
      ) : (
        <p>Phones would need the address of a site, which this file does not know. The file itself can be handed on.</p>
      )}
      <button ref={useFocusMeanwhile<HTMLButtonElement>()} type="button" onClick={onUncover}>
        Close
      </button>
    </section>
  );
}

export function ClassCover({ cover, ...rest }: Props): ReactNode {
  if (cover === 'none') return null;
  return cover === 'blank' ? <Blank onUncover={rest.onUncover} /> : <Code {...rest} />;
}
