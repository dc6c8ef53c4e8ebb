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

  override render(): ReactNode {
    const { name, stillWorks, children } = this.props;
    if (!this.state.hasFailed) return children;
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
        </div>
      </div>
    );
  }
}
