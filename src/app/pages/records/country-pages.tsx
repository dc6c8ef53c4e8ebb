/** One country, and all of them. */
import type { ReactNode } from 'react';
import type { Chronicle, Iso3 } from '../../../domain/chronicle.ts';
import { countryEvents } from '../../../domain/events/country-events.ts';
import { nearestName } from '../../../domain/spelling.ts';
import { countWords } from '../../../domain/words/lists.ts';
import { countriesPageWords, countryPageWords } from '../../../domain/words/pages.ts';
import { byName, CountryRecord } from '../../../views/story/country-record.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle } from '../../../views/ui/reader-context.tsx';
import { LostRecord, RecordFrame } from './record-frame.tsx';

/** By its code or its name: whoever writes `norway` means Norway. */
function nearestCountry({ countries }: Chronicle, given: string): Iso3 | null {
  const codes = new Map(
    [...countries.values()].flatMap(({ iso3, name }) => [[iso3, iso3] as const, [name, iso3] as const]),
  );
  const nearest = nearestName(given.replaceAll('-', ' '), [...codes.keys()]);
  return nearest === null ? null : (codes.get(nearest) ?? null);
}

export function CountryPage({ iso3 }: { readonly iso3: Iso3 }): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const country = chronicle.countries.get(iso3);
  const list = { href: links.countries, name: 'Countries' };
  if (!country) {
    const code = nearestCountry(chronicle, iso3);
    const near = code === null ? undefined : chronicle.countries.get(code);
    const step = near ? { href: links.country(near.iso3), name: near.name } : null;
    return <LostRecord what="country" given={iso3} nearest={step} all={list} />;
  }
  return (
    <RecordFrame words={countryPageWords(chronicle, country)} trail={[list]}>
      <CountryRecord country={country} />
    </RecordFrame>
  );
}

export function CountriesPage(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  return (
    <RecordFrame words={countriesPageWords(chronicle)}>
      <div className="story record">
        <ul className="record-columns">
          {byName(chronicle.countries.values()).map(({ iso3, name }) => (
            <li key={iso3}>
              <a href={links.country(iso3)}>{name}</a>{' '}
              <span className="story-quiet">
                {countWords(countryEvents(chronicle, iso3).length, 'event', 'events')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </RecordFrame>
  );
}
