/**
 * Joins the desks of a class's window and its presenter's without a server: by a channel of the browser, and by messages
 * between the two windows where there is no channel, as in frames without an origin of their own. Each presenter's window
 * belongs to one class's and hears no other, so that a class left open somewhere moves nobody.
 */
import type { Lesson } from '../../domain/lessons/lesson.ts';
import {
  type DeskMessage,
  type DeskStore,
  type PagesMessage,
  readDeskMessage,
  type Side,
  toldOf,
} from '../../state/class-desk.ts';
import { deskWindowName, newPair, pairIn } from './desk-pair.ts';
import type { StepClock } from './step-clock.ts';

export type DeskLink = {
  /** What the other window is called, or would be. */
  readonly otherName: () => string;
  /** Brings the other window to the front. `there`: it is open, but only the system can. */
  readonly showOther: () => 'shown' | 'there' | 'closed';
  /** Of pages within a step; what is left of them is told again to a window that is opened later. */
  readonly say: (message: PagesMessage) => void;
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
  /** Told of pages within a step, as the other window says. */
  readonly onPages: (message: PagesMessage) => void;
  /** Told as `otherName` changes. */
  readonly onOtherName: (name: string) => void;
  /** Told as the other window comes and goes. */
  readonly onOther: (isThere: boolean) => void;
};

/** How often a window without a channel asks for the other: one that was loaded anew cannot know whom to ask. */
const ASK_MS = 500;

/** Null where the browser has none, or refuses one to this page. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

export function joinDesks({ side, name, lesson, desk, clock, onPages, onOtherName, onOther }: Ends): DeskLink {
  const life = new AbortController();
  const { signal } = life;
  const other: Side = side === 'class' ? 'presenter' : 'class';
  const channel = openChannel(name);
  const peers = new Set<Window>();
  const given = pairIn(window.name, name, side);
  let pair = given ?? newPair();
  /** A presenter's window that no class has opened takes the first that it hears; one whose class has closed, the next to open. */
  let takes: 'any' | 'opened' | 'none' = side === 'presenter' && given === null ? 'any' : 'none';
  let isOtherThere = false;
  // A window without an origin cannot be named by it. What is told is a step's number, and goes to these windows alone.
  const target = self.origin === 'null' ? '*' : self.origin;
  const opener: Window | null = window.opener;
  // Who opened it has named it.
  if (opener && given !== null) peers.add(opener);

  const otherName = (): string => deskWindowName(name, other, pair);
  const belongTo = (next: string): void => {
    pair = next;
    // A frame's name is its page's.
    if (window.name === '' || pairIn(window.name, name, side) !== null) window.name = deskWindowName(name, side, pair);
    onOtherName(otherName());
  };
  const seeOther = (isThere: boolean): void => {
    if (isThere === isOtherThere) return;
    isOtherThere = isThere;
    onOther(isThere);
  };
  /** One that was ended by force says nothing. */
  const forgetClosed = (): void => {
    for (const peer of [...peers].filter(({ closed }) => closed)) {
      peers.delete(peer);
      seeOther(false);
    }
  };
  const send = (message: DeskMessage): void => {
    channel?.postMessage(message);
    forgetClosed();
    for (const peer of peers) peer.postMessage(message, target);
  };
  const ask = (): void => send({ parley: 'hello', from: side, pair: takes === 'any' ? null : pair });
  const tell = (): void => send({ parley: 'desk', from: side, pair, desk: desk.getState() });
  const tellTimes = (): void => {
    // From now on somebody looks at it.
    clock.start();
    send({ parley: 'times', from: side, pair, spentMs: clock.spent() ?? [] });
  };
  let left: PagesMessage | null = null;
  const say = (message: PagesMessage): void => {
    if (message.parley === 'left') left = message;
    send({ ...message, from: side, pair });
  };
  const readFrom = (told: unknown): DeskMessage | null => {
    const message = readDeskMessage(told, lesson);
    return message?.from === other ? message : null;
  };
  /** Whether it is for this window. */
  const isForUs = ({ parley, pair: named }: DeskMessage): boolean => {
    // A presenter's window asks whoever is there.
    if (named === null) return side === 'class';
    if (named !== pair && takes !== 'any' && !(takes === 'opened' && parley === 'hello')) return false;
    takes = 'none';
    if (named !== pair) belongTo(named);
    return true;
  };
  const hear = (message: DeskMessage): void => {
    seeOther(message.parley !== 'bye');
    switch (message.parley) {
      case 'hello':
        tell();
        tellTimes();
        if (left) say(left);
        return;
      case 'desk':
        desk.setState(toldOf(message.desk, message.from));
        return;
      case 'times':
        clock.take(message.spentMs);
        return;
      case 'left':
      case 'turn':
        onPages(message);
        return;
      case 'bye':
        // Nobody turns its pages now.
        onPages({ parley: 'left', on: false, back: false });
        if (side === 'presenter') takes = 'opened';
    }
  };

  channel?.addEventListener(
    'message',
    ({ data }) => {
      const message = readFrom(data);
      if (message && isForUs(message)) hear(message);
    },
    { signal },
  );
  window.addEventListener(
    'message',
    ({ data, source, origin }) => {
      // Pages without an origin all say `null`: there the pair, which no stranger is told, is the proof.
      if (origin !== self.origin || source === null || !('closed' in source)) return;
      const message = readFrom(data);
      if (message?.pair !== pair) return;
      takes = 'none';
      peers.add(source);
      hear(message);
    },
    { signal },
  );
  window.addEventListener('pagehide', () => send({ parley: 'bye', from: side, pair }), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  const stop = desk.subscribe(tell);
  const asking = channel ? undefined : setInterval(ask, ASK_MS);
  if (takes === 'none') belongTo(pair);
  else onOtherName(otherName());
  ask();
  return {
    otherName,
    say,
    showOther: () => {
      forgetClosed();
      if (!isOtherThere) return 'closed';
      const [there] = peers;
      there?.focus();
      return there ? 'shown' : 'there';
    },
    meet: (peer) => {
      peers.add(peer);
    },
    dispose: () => {
      send({ parley: 'bye', from: side, pair });
      stop();
      clearInterval(asking);
      life.abort();
      channel?.close();
    },
  };
}
