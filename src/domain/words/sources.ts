/** Sources, and what rests on them, in words. */
import type { Chronicle, Source } from '../chronicle.ts';
import type { EventUse, SourceUse } from '../evidence/source-uses.ts';
import { countWords, inSentence, listWords } from './lists.ts';

const KINDS: Record<Source['kind'], string> = {
  agency: 'News agency',
  newspaper: 'News outlet',
  official: 'Official text',
  reference: 'Work of reference',
};

export const sourceKindWords = (kind: Source['kind']): string => KINDS[kind];

const RELIABILITY: Record<Source['reliability'], string> = { usual: 'of usual reliability', low: 'weak source' };

export const reliabilityWords = (reliability: Source['reliability']): string => RELIABILITY[reliability];

/** `two claims, one report and three parts in it`. */
export function eventUseWords({ claims, reports, participants }: EventUse): string {
  const counts = [
    claims > 0 ? countWords(claims, 'claim', 'claims') : '',
    reports > 0 ? countWords(reports, 'report', 'reports') : '',
    participants > 0 ? countWords(participants, 'party named', 'parties named') : '',
  ];
  return listWords(counts.filter((count) => count !== ''));
}

/** What rests on it beside events, a line each: `NATO: membership of Denmark and Norway`. */
export function otherUseWords(chronicle: Chronicle, use: SourceUse): string[] {
  const named = (iso3: string): string => inSentence(chronicle.countries.get(iso3)?.name ?? iso3);
  const lists = [
    { label: 'Office held', names: use.people },
    { label: 'Organisation', names: use.organisations },
    { label: 'Place', names: use.places },
  ];
  return [
    ...use.memberships.map(({ group, countries }) => `${group.label}: ${listWords(countries.map(named))}`),
    ...lists.filter(({ names }) => names.length > 0).map(({ label, names }) => `${label}: ${listWords(names)}`),
  ];
}
