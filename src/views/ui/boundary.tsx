/** Keeps a crash where it happened: the other panels go on, and the reader is told what broke and what to do. */
import { Component, type ReactNode } from 'react';
import { passingFocus } from './keep-focus.ts';
import { renewLateParts } from './late-part.tsx';
import './ui.css';

/** To where it stood: what comes back is not there yet. */
const toItsPlace = passingFocus((going) => going.parentElement);

type Props = {
  /** Begins a sentence: `The map`. */
  readonly name: string;
  /** A whole sentence: `The story and the timeline still work.` */
  readonly stillWorks: string;
  /** What is asked for: what broke at one address or for one country is tried again at the next. */
  readonly at?: string;
  /** For what nobody asked for, such as what is only pointed at: without it nothing is amiss. */
  readonly isQuiet?: boolean;
  /** For what was opened over the page: its notice can then be put away too. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

type State = { readonly hasFailed: boolean };

// React offers error boundaries to classes alone.
export class PanelBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  readonly #retry = (): void => {
    renewLateParts();
    this.setState({ hasFailed: false });
  };

  override componentDidUpdate({ at }: Props): void {
    if (this.state.hasFailed && at !== this.props.at) this.#retry();
  }

  /** What is opened again is asked for again. */
  override componentWillUnmount(): void {
    if (this.state.hasFailed) renewLateParts();
  }

  override render(): ReactNode {
    const { name, stillWorks, isQuiet, onClose, children } = this.props;
    if (!this.state.hasFailed) return children;
    if (isQuiet) return null;
    return (
      <div ref={toItsPlace} className="ui-fault" role="alert">
        <h2>{name} has stopped</h2>
        <p>Something in it went wrong. {stillWorks} What you chose is kept in the address.</p>
        <div className="ui-fault-acts">
          <button type="button" onClick={this.#retry}>
            Try again
          </button>
          <button type="button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
          {onClose && (
            <button type="button" onClick={onClose}>
              Close
            </button>
          )}
        </div>
      </div>
    );
  }
}
