/**
 * Joins the desks of the class's window and the presenter's without a server: by a channel of the browser, and by messages
 * between the two windows where there is no channel, as in frames without an origin of their own. The presenter's window is
 * the hub: class windows do not hear each other, so that a forgotten one moves nobody.
 */
import type { Lesson } from '../../domain/lessons/lesson.ts';
import { type DeskMessage, type DeskStore, readDeskMessage, type Side, toldOf } from '../../state/class-desk.ts';
import type { StepClock } from './step-clock.ts';

export type DeskLink = {
  /** A window that was opened from here. */
  readonly meet: (peer: Window) => void;
  readonly dispose: () => void;
};

type Ends = {
  readonly side: Side;
  /** The same for both windows of a lesson, and for no other. */
  readonly name: string;
  readonly lesson: Lesson;
  readonly desk: DeskStore;
  readonly clock: StepClock;
};

/** Null where the browser has none, or refuses one to this page. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

export function joinDesks({ side, name, lesson, desk, clock }: Ends): DeskLink {
  const life = new AbortController();
  const channel = openChannel(name);
  const peers = new Set<Window>();
  const opener: Window | null = window.opener;
  if (opener) peers.add(opener);
  // A window without an origin cannot be named by it. What is told is a step's number, and goes to these windows alone.
  const target = self.origin === 'null' ? '*' : self.origin;

  const send = (message: DeskMessage): void => {
    channel?.postMessage(message);
    for (const peer of peers) {
      if (peer.closed) peers.delete(peer);
      else peer.postMessage(message, target);
    }
  };
  const tell = (): void => send({ parley: 'desk', from: side, desk: desk.getState() });
  const tellTimes = (): void => {
    // From now on somebody looks at it.
    clock.start();
    send({ parley: 'times', from: side, spentMs: clock.spent() ?? [] });
  };
  const hear = (told: unknown): void => {
    const message = readDeskMessage(told, lesson);
    if (message === null || message.from === side) return;
    switch (message.parley) {
      case 'hello':
        tell();
        tellTimes();
        return;
      case 'desk':
        desk.setState(toldOf(message.desk, message.from));
        return;
      case 'times':
        clock.take(message.spentMs);
    }
  };

  channel?.addEventListener('message', ({ data }) => hear(data), { signal: life.signal });
  window.addEventListener(
    'message',
    ({ data, source }) => {
      if (source !== null && peers.has(source as Window)) hear(data);
    },
    { signal: life.signal },
  );
  const stop = desk.subscribe(tell);
  send({ parley: 'hello', from: side });
  return {
    meet: (peer) => {
      peers.add(peer);
    },
    dispose: () => {
      stop();
      life.abort();
      channel?.close();
    },
  };
}
