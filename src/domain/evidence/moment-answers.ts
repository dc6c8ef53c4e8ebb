/** What came in at a moment; and a source by itself. */
import type { SourceId } from '../chronicle.ts';
import { momentOf, momentsOf } from '../events/moments.ts';
import { publishedWords } from '../words/dates.ts';
import { knownAtWords } from '../words/moments.ts';
import { RULES } from '../words/rules.ts';
import { type Answered, type Asked, answered } from './answered.ts';
import { sourcesOut } from './source-out.ts';

/** At the last moment by the reader's own: its reports and claims, and the sources that came out. */
export function momentAnswer(asked: Asked): Answered {
  const { whole, chronicle, knownAt, grounds } = asked;
  const at = momentOf(momentsOf(whole), knownAt)?.at ?? null;
  const out = sourcesOut(whole);
  const statement = knownAtWords(whole, knownAt);
  return answered(asked, knownAt === null ? statement : `As known: ${statement}`, RULES.moment, [
    ...chronicle.events.flatMap((event) =>
      grounds.reports(event).filter((each) => 'report' in each && each.report.asOf.at === at),
    ),
    ...chronicle.events.flatMap((event) =>
      grounds.claims(event).filter((each) => 'claim' in each && each.claim.asOf.at === at),
    ),
    ...[...chronicle.sources.values()].filter(({ id }) => out.get(id) === at).map(grounds.source),
  ]);
}

export function sourceAnswer({ chronicle, grounds }: Asked, id: SourceId): Answered | null {
  const source = chronicle.sources.get(id);
  if (!source) return null;
  const { publisher, title, published } = source;
  const named = title === '' ? publisher : `${publisher}, “${title}”`;
  return { statement: `${named}, ${publishedWords(published)}`, rule: null, grounds: [grounds.source(source)] };
}
