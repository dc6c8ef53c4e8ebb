/** Lets the page around an embed follow it and lead it, by the messages of `src/embed/messages.ts`. */
import { useEffect } from 'react';
import type { Chronicle, EventId } from '../../domain/chronicle.ts';
import { type KnownAt, statusAt } from '../../domain/events/status.ts';
import type { FromEmbed } from '../../embed/messages.ts';
import { writeMoment } from '../../state/moment-text.ts';
import type { ReaderState, ReaderStore } from '../../state/reader.ts';
import { documentHeight } from './frame-height.ts';
import { followed, readMessage } from './read-message.ts';

/** What is told carries nothing of the reader but the step: whoever frames the embed may know it. */
const ANYBODY = '*';

const isSameStep = (a: ReaderState, b: ReaderState): boolean =>
  a.day === b.day && a.selected === b.selected && a.knownAt === b.knownAt;

export function useEmbedMessages(store: ReaderStore, chronicle: Chronicle): void {
  useEffect(() => {
    const { parent } = window;
    if (parent === window) return;
    const life = new AbortController();
    const isKnown = (id: EventId | null, knownAt: KnownAt): boolean =>
      chronicle.events.some((event) => event.id === id && statusAt(event, knownAt) !== null);
    const tell = (type: FromEmbed['type']): void => {
      const { day, selected, knownAt } = store.getState();
      const known = knownAt === null ? null : writeMoment(knownAt);
      const message: FromEmbed = {
        type,
        chronicle: chronicle.id,
        day,
        // What is not yet known is told of to nobody, though its id may stand in the address.
        event: isKnown(selected, knownAt) ? selected : null,
        known,
        height: documentHeight(),
      };
      parent.postMessage(message, ANYBODY);
    };
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== parent) return;
      const message = readMessage(data);
      if (message?.type === 'parley:get-state') tell('parley:state');
      const patch = message?.type === 'parley:go' ? followed(message, chronicle) : null;
      if (patch) store.setState(patch);
    };
    addEventListener('message', hear, { signal: life.signal });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, previous) => {
      if (isSameStep(state, previous)) return;
      clearTimeout(timer);
      // Once the step is drawn: its height is told with it. A frame is never due in a tab that is out of sight.
      timer = setTimeout(tell, 0, 'parley:state');
    });
    life.signal.addEventListener('abort', () => {
      stop();
      clearTimeout(timer);
    });
    tell('parley:ready');
    return () => life.abort();
  }, [store, chronicle]);
}
