/** Links to what is shown: as it is, as it was known, and as its records stand now. */
import { type ReactNode, useState } from 'react';
import { fullDate } from '../../domain/words/dates.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { useShelf } from '../shelf.ts';
import { GivenText } from './given-text.tsx';
import { presentMinute } from './present-minute.ts';
import { momentLink, viewLink } from './shared-links.ts';
import { useShown } from './use-shown.ts';

const SAME = 'Opens this day with the event, the filters and the views of map and timeline that are chosen now';

export function LinkSection(): ReactNode {
  const shown = useShown();
  const { editions } = useShelf();
  const [now] = useState(presentMinute);
  const { chronicle, state, pinned } = shown;
  const name = `${fullDate(state.day)} – ${chronicle.title}`;
  const canPin = editions !== undefined && pinned === null && editions.kept.includes(editions.newest);
  return (
    <>
      <GivenText
        label="This view"
        text={viewLink(shown)}
        sharedAs={name}
        note={
          state.knownAt === null
            ? `${SAME}. What is reported or mended later will be in it.`
            : `${SAME}, as known ${knownByWords(chronicle, state.knownAt)}.`
        }
      />
      {state.knownAt === null && (
        <GivenText
          label="This view as known at this moment"
          text={momentLink(shown, now)}
          sharedAs={name}
          note="Leaves out what is reported after this moment; mistakes that are mended later are mended in it too."
        />
      )}
      {canPin && (
        <GivenText
          label="This view, pinned to this edition"
          text={viewLink({ ...shown, pinned: editions.newest })}
          sharedAs={name}
          note={`Goes on showing the records as they stand now (edition ${editions.newest}), and says so once there are newer ones.`}
        />
      )}
      {pinned !== null && (
        <GivenText
          label="This view in the newest edition"
          text={viewLink({ ...shown, pinned: null })}
          sharedAs={name}
          note={`The page is pinned to edition ${pinned}, and so is the first link. This one is not.`}
        />
      )}
    </>
  );
}
