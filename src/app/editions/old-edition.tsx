/** Which edition is shown, that there is a newer one, and on request what that changed. Needs `ReaderProvider` around it. */
import type { ReactNode } from 'react';
import { useHref, useLocation } from 'react-router';
import { editionChanges } from '../../domain/changes/edition-changes.ts';
import type { Correction } from '../../domain/chronicle.ts';
import { editionDate } from '../../domain/evidence/edition.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { editionChangeWords } from '../../domain/words/edition-changes.ts';
import { asSentence } from '../../domain/words/lists.ts';
import { withoutName } from '../../state/without-name.ts';
import { Disclosure } from '../../views/ui/disclosure.tsx';
import { useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { readEmbedPath } from '../routing/embed-address.ts';
import { recordPath } from '../routing/record-address.ts';
import type { Editions } from '../shelf.ts';
import { useNewest } from './use-newest.ts';
import './old-edition.css';

function CorrectionItem({ correction }: { readonly correction: Correction }): ReactNode {
  const { date, subject, from, to, why } = correction;
  return (
    <li>
      <time dateTime={date}>{fullDate(date)}</time>: <strong>{subject}.</strong> Before: <del>{from}</del>. Now:{' '}
      <ins>{to}</ins>. {asSentence(why)}
    </li>
  );
}

function Changes({ url }: { readonly url: string }): ReactNode {
  const shown = useWholeChronicle();
  const newest = useNewest(url);
  const evidence = useHref(recordPath(shown.id, { kind: 'evidence' }));
  if (newest === null) return <p role="status">The newest records are on their way.</p>;
  if (!newest.ok)
    return <p role="alert">The newest records did not come, so what they changed cannot be told here now.</p>;
  const changes = editionChanges(shown, newest.value);
  return (
    <>
      <p>{editionChangeWords(changes)}</p>
      {changes.corrections.length > 0 && (
        <ul aria-label="Corrections since">
          {changes.corrections.map((correction) => (
            <CorrectionItem key={correction.id} correction={correction} />
          ))}
        </ul>
      )}
      <p>
        <a href={`${evidence}#corrections`} data-newest="" target="_blank" rel="noopener">
          All corrections, with their events and sources
        </a>
      </p>
    </>
  );
}

export function OldEdition({ editions: { pinned, url } }: { readonly editions: Editions }): ReactNode {
  const { pathname, search } = useLocation();
  const chronicle = useWholeChronicle();
  const embedded = readEmbedPath(pathname);
  const newest = useHref(embedded?.page ?? pathname) + (embedded ? '' : withoutName(search, 'edition'));
  const date = editionDate(chronicle);
  return (
    <aside className="old-edition" aria-label="Edition">
      <p>
        Edition {pinned}
        {date !== null && ` of ${fullDate(date)}`}, to which the link is pinned. There is a newer one:{' '}
        <a href={newest} data-newest="" {...(embedded ? { target: '_blank', rel: 'noopener' } : {})}>
          show the newest
        </a>
        .
      </p>
      <Disclosure label="What it changed">
        <Changes url={url} />
      </Disclosure>
    </aside>
  );
}
