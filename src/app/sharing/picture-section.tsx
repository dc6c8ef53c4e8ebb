/** The day as a picture: drawn here as it is known at the reader's moment, and as the card made when the site was built. */
import { type ReactNode, useMemo } from 'react';
import { fullDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { createReaderStore, initialReader } from '../../state/reader.ts';
import { pathOf } from '../../state/url.ts';
import { latePart } from '../../views/ui/late-part.tsx';
import { ReaderProvider, useChronicle, useDay, useReader, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { cardPath, largeCardPath } from '../routing/share-address.ts';
import { isOldEdition, useShelf } from '../shelf.ts';
import { GivenText } from './given-text.tsx';
import { viewLink } from './shared-links.ts';
import { useShown } from './use-shown.ts';

/** It draws a map of its own: it comes when a picture is asked for. */
const DrawnDay = latePart(() => import('./drawn-day.tsx'), 'DrawnDay');

function BuiltCard({ here, alt }: { readonly here: string; readonly alt: string }): ReactNode {
  const { id } = useWholeChronicle();
  const { date } = useDay();
  const page = here.slice(0, -1) + pathOf(id, date);
  const files = [
    [cardPath(page), '1×', '1200 × 630 px'],
    [largeCardPath(page), '2×', '2400 × 1260 px'],
  ] as const;
  return (
    <>
      <img className="share-card" src={cardPath(page)} width={1200} height={630} alt={alt} />
      <ul className="share-list">
        {files.map(([href, scale, size]) => (
          <li key={scale}>
            <a href={href} download={`${id}-${date}-${scale.replace('×', 'x')}.png`}>
              Save the card at {scale}
            </a>{' '}
            ({size}, PNG)
          </li>
        ))}
      </ul>
    </>
  );
}

type Props = { readonly here: string };

function DayPicture({ here }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const shelf = useShelf();
  const link = viewLink(useShown());
  const knownAt = useReader((state) => state.knownAt);
  const known = knownAt === null ? '' : `As known ${knownByWords(chronicle, knownAt)}.`;
  const alt = [`${fullDate(day.date)}.`, daySentence(chronicle, day).text, known].join(' ').trim();
  return (
    <>
      <GivenText label="Alt text" text={alt} rows={3} note="The day in words, for whoever does not see the picture." />
      <section className="share-picture">
        <h3>Card</h3>
        {knownAt === null && !isOldEdition(shelf) ? (
          <>
            <p>The day with all that is known in the newest edition, made when this site was built.</p>
            <BuiltCard here={here} alt={alt} />
          </>
        ) : (
          <p>
            Cards are made when the site is built, of the newest edition as known now: there is none of this moment.
          </p>
        )}
      </section>
      <section className="share-picture">
        <h3>Map with its legend</h3>
        {shelf.baseMap ? (
          <>
            <p>
              Drawn here, in the colours of this page; what is saved has the day’s title, sources and terms too. Filters
              and a nearer view of the map are not in it. {known}
            </p>
            <DrawnDay base={shelf.baseMap} known={known} link={link} />
          </>
        ) : (
          <p>The map’s shapes are not at hand.</p>
        )}
      </section>
    </>
  );
}

/** All of the day as it is known at the reader's moment: a picture is looked at without the filters beside it. */
export function PictureSection({ here }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const store = useMemo(() => createReaderStore({ ...initialReader(day), knownAt }), [day, knownAt]);
  return (
    <ReaderProvider chronicle={chronicle} store={store}>
      <DayPicture here={here} />
    </ReaderProvider>
  );
}
