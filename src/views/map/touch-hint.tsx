/** Says how the map is moved, to a reader who drags it with one finger, or turns the wheel over it, and sees the page scroll instead. */
import type { ReactNode, RefObject } from 'react';
import { useMoveHint } from '../ui/use-move-hint.ts';
import { FURNITURE, isWithin } from './furniture.ts';
import './touch-hint.css';

const HINTS = {
  touch: 'Use two fingers to move the map',
  wheel: 'Hold Ctrl or ⌘ and turn the wheel to zoom the map',
} as const;

type Props = {
  readonly root: RefObject<HTMLElement | null>;
  /** Where the wheel is never the map's without a key. */
  readonly tellsOfWheel?: boolean;
};

const isGround = (target: EventTarget | null): boolean => !isWithin(target, FURNITURE);

export function TouchHint({ root, tellsOfWheel = false }: Props): ReactNode {
  const tried = useMoveHint(root, isGround, tellsOfWheel);
  return (
    tried !== null && (
      <p className="map-touch-hint" aria-hidden="true">
        {HINTS[tried]}
      </p>
    )
  );
}
