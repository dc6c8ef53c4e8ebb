/** The key of a map to colour: a pattern and an empty field for each part of the day; and its countries, as words or as answers. */
import type { ReactNode } from 'react';
import type { Chronicle, Iso3, SourceId } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { type CountryPart, PARTS, type Part } from '../../domain/events/participation.ts';
import { listWords } from '../../domain/words/lists.ts';
import { partWords } from '../../domain/words/parts.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { statement } from '../ui/statement.ts';
import { ColouringSwatch, EmptySwatch } from './colouring-patterns.tsx';
import type { NumberedCountry } from './numbered-countries.ts';

type Kind = { readonly part: Part; readonly isPlanned: boolean };

const withPart = ({ parts }: ChronicleDay): CountryPart[] => [...parts.values()].filter(({ part }) => part !== 'none');

/** In the order of the legend. */
function kindsOf(day: ChronicleDay): Kind[] {
  const found = withPart(day);
  return PARTS.flatMap((part) =>
    [false, true]
      .filter((isPlanned) => found.some((each) => each.part === part && each.isPlanned === isPlanned))
      .map((isPlanned) => ({ part, isPlanned })),
  );
}

/** `isColoured`: without the fields in which a pupil tries out colours. */
export function ColouringKey({ isColoured }: { readonly isColoured: boolean }): ReactNode {
  return (
    <ul className="colouring-key" aria-label="Key">
      {kindsOf(useDay()).map(({ part, isPlanned }) => (
        <li key={`${part} ${isPlanned}`}>
          <ColouringSwatch part={part} isPlanned={isPlanned} />
          {!isColoured && <EmptySwatch />}
          <span>{partWords(part, isPlanned)}</span>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ countries }: Chronicle, iso3: Iso3): string => countries.get(iso3)?.name ?? iso3;

/** With a part today, and without a number. */
function beyondNames(chronicle: Chronicle, day: ChronicleDay, numbered: readonly NumberedCountry[]): CountryPart[] {
  const onMap = new Set(numbered.map(({ iso3 }) => iso3));
  return withPart(day).filter(({ iso3 }) => !onMap.has(iso3) && chronicle.countries.has(iso3));
}

type Props = { readonly numbered: readonly NumberedCountry[] };

/** In order of their names, each with a blank for its number. */
export function CountryWords({ numbered }: Props): ReactNode {
  const chronicle = useChronicle();
  const names = numbered.map(({ iso3 }) => nameOf(chronicle, iso3)).sort();
  const beyond = beyondNames(chronicle, useDay(), numbered).map(({ iso3 }) => nameOf(chronicle, iso3));
  return (
    <>
      <ul className="colouring-names" aria-label="Countries">
        {names.map((name) => (
          <li key={name}>
            <span className="colouring-blank" />
            {name}
          </li>
        ))}
      </ul>
      {beyond.length > 0 && (
        <p>
          Beyond this map, or too small for a number, and with a part that day: {listWords([...beyond].sort())}. Write
          their parts beside the map.
        </p>
      )}
    </>
  );
}

const sourcesOf = ({ madeBy }: CountryPart): SourceId[] => [
  ...new Set(madeBy.flatMap(({ participant }) => participant.sources)),
];

/** A country's part with the first of those who say so: the day's page has them all. */
function PartAnswer({ part: of }: { readonly part: CountryPart | undefined }): ReactNode {
  const { sources } = useChronicle();
  if (!of || of.part === 'none') return partWords('none').toLowerCase();
  const first = sourcesOf(of).slice(0, 1);
  return (
    <span {...statement('participant', first)}>
      {partWords(of.part, of.isPlanned).toLowerCase()}
      {first.flatMap((id) => {
        const source = sources.get(id);
        return source ? [' (', <SourceLink key={id} source={source} />, ')'] : [];
      })}
    </span>
  );
}

/** Every number with its country and its part. */
export function ColouringAnswers({ numbered }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  return (
    <>
      <ol className="colouring-answers">
        {numbered.map(({ iso3, number }) => (
          <li key={iso3} value={number}>
            <strong>{nameOf(chronicle, iso3)}</strong>: <PartAnswer part={day.parts.get(iso3)} />
          </li>
        ))}
      </ol>
      {beyondNames(chronicle, day, numbered).length > 0 && (
        <ul className="colouring-answers" aria-label="Beyond this map">
          {beyondNames(chronicle, day, numbered).map((part) => (
            <li key={part.iso3}>
              <strong>{nameOf(chronicle, part.iso3)}</strong>: <PartAnswer part={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
