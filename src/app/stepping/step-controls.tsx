/** Buttons that step through the week and play it. */
import type { ReactNode } from 'react';
import { type PlaybackSpeed, setSpeed, stepped, toggledPlay, wentToDay } from '../../state/reader.ts';
import { useChronicle, useReader, useReaderStore } from '../../views/ui/reader-context.tsx';

const SPEEDS: readonly PlaybackSpeed[] = [2, 4, 8];

function StepButton({
  name,
  icon,
  isOff,
  onPress,
}: {
  name: string;
  icon: string;
  isOff: boolean;
  onPress: () => void;
}): ReactNode {
  return (
    // A button at the end of the week stays reachable: losing focus on stepping would strand keyboards.
    <button
      type="button"
      className="step-button"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={icon} fill="currentColor" />
      </svg>
    </button>
  );
}

export function StepControls(): ReactNode {
  const { extent } = useChronicle();
  const store = useReaderStore();
  const isPlaying = useReader((state) => state.isPlaying);
  const speed = useReader((state) => state.speed);
  // Not the day itself: of most steps they show nothing.
  const atStart = useReader((state) => state.day === extent.start);
  const atEnd = useReader((state) => state.day === extent.end);

  return (
    <div
      className="step-controls needs-scripts"
      role="group"
      aria-label="Step through the days"
      data-steers-playback=""
    >
      <StepButton
        name="First day"
        icon="M3 2h2v12H3zM13 2v12L6 8z"
        isOff={atStart}
        onPress={() => store.setState(wentToDay(extent.start))}
      />
      <StepButton
        name="Previous day"
        icon="M11 2v12L4 8z"
        isOff={atStart}
        onPress={() => store.setState(stepped(extent, -1))}
      />
      <StepButton
        name="Next day"
        icon="M5 2l7 6-7 6z"
        isOff={atEnd}
        onPress={() => store.setState(stepped(extent, 1))}
      />
      <StepButton
        name="Last day"
        icon="M11 2h2v12h-2zM3 2l7 6-7 6z"
        isOff={atEnd}
        onPress={() => store.setState(wentToDay(extent.end))}
      />
      <button
        type="button"
        className="play-button"
        aria-pressed={isPlaying}
        onClick={() => store.setState(toggledPlay(extent))}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2l10 6-10 6z'} fill="currentColor" />
        </svg>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <label className="speed-choice">
        <span className="visually-hidden">Seconds a day while playing</span>
        <select
          value={speed}
          onChange={(event) => store.setState(setSpeed(SPEEDS.find((s) => s === Number(event.target.value)) ?? 4))}
        >
          {SPEEDS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds} s/day
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
