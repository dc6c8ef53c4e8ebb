/** A country's part in a day, in sentences that each know their sources. */
import type { Chronicle, Iso3, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { groupsOn, type Participation } from '../events/participation.ts';
import { longDate } from './dates.ts';
import { asSentence, capitalised, inSentence, listWords } from './lists.ts';
import { levelWords, modeWords, partWords } from './parts.ts';

export type SourcedSentence = { readonly text: string; readonly sources: readonly SourceId[] };

const publishersOf = (chronicle: Chronicle, sources: readonly SourceId[]): string =>
  listWords([...new Set(sources.map((id) => chronicle.sources.get(id)?.publisher ?? id))], 'and', 4);

function participationSentence(
  chronicle: Chronicle,
  { event, participant, isPlanned }: Participation,
): SourcedSentence {
  const how = modeWords(participant.mode, { isPlanned, isVirtual: event.isVirtual }).toLowerCase();
  const level = participant.level === null ? '' : `, at the level of ${levelWords(participant.level)}`;
  const note = participant.note === null ? '' : ` ${asSentence(participant.note)}`;
  return {
    text: `${event.label}: ${how}${level}.${note} According to ${publishersOf(chronicle, participant.sources)}.`,
    sources: participant.sources,
  };
}

/** What the country does that day and why we say so; first the part, then each participation, then its coast. */
export function countrySentences(chronicle: Chronicle, day: ChronicleDay, iso3: Iso3): SourcedSentence[] {
  const part = day.parts.get(iso3);
  const name = chronicle.countries.get(iso3)?.name ?? iso3;
  const groups = groupsOn(chronicle.groups, iso3, day.date);
  const sentences: SourcedSentence[] = [];
  if (!part || part.part === 'none') {
    sentences.push({
      text: `${capitalised(inSentence(name))} has no reported part in talks on ${longDate(day.date)}.`,
      sources: [],
    });
  } else {
    sentences.push({
      text: `${partWords(part.part, part.isPlanned)} on ${longDate(day.date)}.`,
      sources: [...new Set(part.participations.flatMap(({ participant }) => participant.sources))],
    });
  }
  for (const participation of part?.participations ?? [])
    sentences.push(participationSentence(chronicle, participation));
  const coast = chronicle.groups
    .find(({ kind }) => kind === 'black-sea')
    ?.members.find(({ country }) => country === iso3);
  if (coast && groups.includes('black-sea'))
    sentences.push({ text: 'It has a Black Sea coast.', sources: coast.sources });
  return sentences;
}
