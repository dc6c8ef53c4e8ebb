/** A button that shows a sign only: its name is for the ear and for the pointer that rests on it. */
import type { ReactNode } from 'react';
import './ui.css';

type Props = {
  readonly name: string;
  readonly onPress: () => void;
  /** A drawing of its own, hidden from the ear. */
  readonly children: ReactNode;
  readonly isPressed?: boolean;
  readonly className?: string;
};

export function IconButton({ name, onPress, children, isPressed, className = '' }: Props): ReactNode {
  return (
    <button
      type="button"
      className={`ui-icon-button ${className}`}
      aria-label={name}
      aria-pressed={isPressed}
      title={name}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
