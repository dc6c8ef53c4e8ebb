/** What changed between two days or two moments: a sentence that sums, and every change with its sources. */
import { type ReactNode, useId, useMemo } from 'react';
import { changeKey } from '../../domain/changes/change.ts';
import { type CountryMark, changedCountries } from '../../domain/changes/changed-countries.ts';
import { changesBetween } from '../../domain/changes/changes-between.ts';
import { writeSides } from '../../domain/changes/sides-text.ts';
import type { Iso3 } from '../../domain/chronicle.ts';
import { changesSentence } from '../../domain/words/changes.ts';
import type { Comparison } from '../../state/compared-url.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { statement } from '../ui/statement.ts';
import { groupsOf } from './change-groups.ts';
import { ChangeItem } from './change-item.tsx';
import { ComparedChoice } from './compared-choice.tsx';
import { ComparedFilter } from './compared-filter.tsx';
import { sidesOf } from './comparison.ts';
import './changes.css';

type Props = {
  readonly compared: Comparison;
  readonly onCompared: (next: Comparison) => void;
  readonly renderMap?: (marks: ReadonlyMap<Iso3, CountryMark>) => ReactNode;
};

/** What a comparison leaves open, the reader's day or moment, is taken from the store. */
export function ChangesPanel({ compared, onCompared, renderMap }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const day = useReader((state) => state.day);
  const knownAt = useReader((state) => state.knownAt);
  const filter = useReader((state) => state.eventFilter);
  const heading = useId();
  const sides = useMemo(() => sidesOf(chronicle, compared, { day, knownAt }), [chronicle, compared, day, knownAt]);
  const changes = useMemo(() => changesBetween(sides.a, sides.b, filter), [sides, filter]);
  const sources = changes.flatMap((change) => change.sources);
  return (
    <section className="changes" aria-labelledby={heading} {...says('compared', writeSides(sides))}>
      <h2 id={heading}>What changed</h2>
      <ComparedChoice compared={compared} onCompared={onCompared} />
      <ComparedFilter sides={sides} />
      <p
        className="changes-sentence"
        {...says('changes', 'all')}
        {...(sources.length > 0 && statement('sentence', sources))}
      >
        {changesSentence(sides, changes, filter)}
      </p>
      {renderMap?.(changedCountries(changes))}
      {groupsOf(changes).map((group) => (
        <Disclosure
          key={group.topic}
          label={`${group.heading}: ${group.changes.length}`}
          says={says('changes', group.topic)}
        >
          <ul className="changes-list" aria-label={group.heading}>
            {group.changes.map((change) => (
              <ChangeItem key={changeKey(change)} sides={sides} change={change} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
