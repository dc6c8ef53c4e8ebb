/** Sets the moment from which the week is seen, and plays how the picture formed. */
import { type ReactNode, useId, useRef } from 'react';
import { momentAfter, momentBefore, momentOf, momentsOf } from '../../domain/events/moments.ts';
import type { KnownAt } from '../../domain/events/status.ts';
import { knownAtWords } from '../../domain/words/moments.ts';
import { zoneCity } from '../../domain/words/times.ts';
import { useWholeChronicle } from '../ui/reader-context.tsx';
import { MomentSelect } from './moment-select.tsx';
import { firstPlayed, stopOf } from './stops.ts';
import { usePlaying } from './use-playing.ts';
import './known-control.css';

type StepProps = {
  readonly name: string;
  readonly icon: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function StepButton({ name, icon, isOff, onPress }: StepProps): ReactNode {
  return (
    // At the ends it stays reachable: losing focus on stepping would strand keyboards.
    <button type="button" aria-label={name} title={name} aria-disabled={isOff} onClick={isOff ? undefined : onPress}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={icon} fill="currentColor" />
      </svg>
    </button>
  );
}

type Props = {
  /** Null for now. Need not be one of the moments: an address may name any instant. */
  readonly value: KnownAt;
  readonly onChange: (next: KnownAt) => void;
  readonly secondsPerStop?: number;
};

export function KnownControl({ value, onChange, secondsPerStop = 2 }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const root = useRef<HTMLDivElement>(null);
  const range = useId();
  const moments = momentsOf(chronicle);
  const next = momentAfter(moments, value)?.at ?? null;
  const before = momentBefore(moments, value);
  const { isPlaying, setPlaying } = usePlaying(root, secondsPerStop, () => {
    onChange(next);
    return next !== null;
  });
  const choose = (chosen: KnownAt): void => {
    setPlaying(false);
    onChange(chosen);
  };
  const play = (): void => {
    if (!isPlaying && value === null) onChange(firstPlayed(chronicle));
    setPlaying(!isPlaying);
  };
  if (moments.length === 0) return null;
  const words = knownAtWords(chronicle, value);
  const hasHours = moments.some(({ told }) => told === 'clock');
  return (
    <div className="known" ref={root} role="group" aria-label="As known at">
      <p className="known-head">
        <label htmlFor={range}>As known at</label>
        <strong>{words}</strong>
        {hasHours && <span className="known-quiet">Hours are those of {zoneCity(chronicle.zone)}.</span>}
      </p>
      <input
        id={range}
        type="range"
        min={0}
        max={moments.length}
        step={1}
        value={stopOf(moments, value)}
        aria-valuetext={words}
        onChange={({ target }) => choose(moments[Number(target.value)]?.at ?? null)}
      />
      <div className="known-buttons">
        <StepButton
          name="Previous moment"
          icon="M11 2v12L4 8z"
          isOff={before === null}
          onPress={() => choose(before?.at ?? null)}
        />
        <StepButton name="Next moment" icon="M5 2l7 6-7 6z" isOff={value === null} onPress={() => choose(next)} />
        <button type="button" aria-pressed={isPlaying} onClick={play}>
          {isPlaying ? 'Pause' : 'Play how it became known'}
        </button>
        <button type="button" aria-pressed={value === null} onClick={() => choose(null)}>
          Now known
        </button>
        <MomentSelect
          chronicle={chronicle}
          moment={value === null ? null : momentOf(moments, value)}
          isNow={value === null}
          onChosen={choose}
        />
      </div>
    </div>
  );
}
