/** A country's part in a day, in sentences that each know their sources. */
import type { Chronicle, Iso3, ParticipationMode, SourceId } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { leftOutOf } from '../events/matching-day.ts';
import { type CountryPart, membershipsOn, type Participation } from '../events/participation.ts';
import { partSources } from '../evidence/part-sources.ts';
import { longDate } from './dates.ts';
import { asSentence, capitalised, inSentence, listWords } from './lists.ts';
import { levelPhrase } from './parts.ts';

export type SourcedSentence = { readonly text: string; readonly sources: readonly SourceId[] };

const publishersOf = (chronicle: Chronicle, sources: readonly SourceId[]): string =>
  listWords([...new Set(sources.map((id) => chronicle.sources.get(id)?.publisher ?? id))], 'and', 4);

/** What it did at the event, or was to do. */
function deed({ event, participant, isPlanned }: Participation): string {
  const title = `“${event.label}”`;
  const took = isPlanned ? 'was to take part' : 'took part';
  const was = isPlanned ? 'was to be' : 'was';
  switch (participant.mode) {
    case 'in-person':
      if (event.isVirtual) return `It ${isPlanned ? 'was to lead' : 'led'} ${title}`;
      return `It ${took} in ${title} in person`;
    case 'remote':
      return event.isVirtual ? `It ${took} in ${title}` : `It ${took} in ${title} by video or phone`;
    case 'observer':
      return `It ${was} an observer at ${title}`;
    case 'represented':
      return `It ${was} represented at ${title}`;
    case 'disputed':
      return `Sources differ on whether it ${took} in ${title}`;
    case 'denied':
      return `A report that it ${took} in ${title} is denied`;
    case 'unconfirmed':
      return `That it ${took} in ${title} is not confirmed`;
    case 'absent':
      return `It ${isPlanned ? 'was to be' : 'is reported'} absent from ${title}`;
  }
}

const DOUBTFUL: readonly ParticipationMode[] = ['disputed', 'denied', 'unconfirmed', 'absent'];

/** Who stood for it, or at what level where nobody is named; nothing where it is not sure that anyone did. */
function whoWords({ people }: Chronicle, { participant }: Participation): string {
  if (DOUBTFUL.includes(participant.mode)) return '';
  const names = participant.people.flatMap((id) => people.get(id)?.name ?? []);
  if (names.length > 0) return ` (${listWords(names)})`;
  return participant.level === null ? '' : `, ${levelPhrase(participant.level)}`;
}

function participationSentence(chronicle: Chronicle, participation: Participation): SourcedSentence {
  const { note, sources } = participation.participant;
  const said = asSentence(deed(participation) + whoWords(chronicle, participation));
  const noted = note === null ? '' : ` ${asSentence(note)}`;
  return { text: `${said}${noted} According to ${publishersOf(chronicle, sources)}.`, sources };
}

/** The part in one sentence that begins with the country's name where it can. */
function partSentence({ part, isPlanned }: CountryPart, name: string, on: string): string {
  const took = isPlanned ? 'was to take part' : 'took part';
  switch (part) {
    case 'lead':
      return `${name}, a leader of the coalition, ${took} in talks on ${on}.`;
    case 'party':
      return `${name}, a party to the ceasefire talks, ${took} in talks on ${on}.`;
    case 'host':
      return `${name} ${isPlanned ? 'was to host talks' : 'hosted talks'} on ${on}.`;
    case 'participant':
      return `${name} ${took} in talks on ${on}.`;
    case 'remote':
      return `${name} ${took} in talks by video or phone on ${on}.`;
    case 'observer':
      return `${name} ${isPlanned ? 'was to be' : 'was'} an observer at talks on ${on}.`;
    case 'disputed':
      return `Sources differ on whether ${name} ${took} in talks on ${on}.`;
    case 'unconfirmed':
      return `That ${name} ${took} in talks on ${on} is not confirmed.`;
    case 'none':
      return `${name} has no confirmed part in talks on ${on}.`;
  }
}

/**
 * Its part that day, then each participation that a source tells. Each has sources, but for the sentence which says that no
 * part is reported, and that of a part taken as public, as known before the first source here came out. `name` is for a
 * country that the chronicle does not know.
 */
export function partSentences(
  chronicle: Chronicle,
  day: ChronicleDay,
  iso3: Iso3,
  name: string = iso3,
): SourcedSentence[] {
  const part = day.parts.get(iso3);
  const called = inSentence(chronicle.countries.get(iso3)?.name ?? name);
  // Of what a filter leaves out nothing is said, and so it is not said that there is nothing.
  const on = `${longDate(day.date)}${leftOutOf(day) > 0 ? ' that match the filters' : ''}`;
  return [
    part
      ? { text: capitalised(partSentence(part, called, on)), sources: partSources(chronicle, part, day.date) }
      : { text: capitalised(`${called} has no reported part in talks on ${on}.`), sources: [] },
    ...(part?.participations ?? [])
      .filter(({ participant }) => participant.sources.length > 0)
      .map((participation) => participationSentence(chronicle, participation)),
  ];
}

/** What the country does that day and why we say so: as `partSentences`, and then its coast. */
export function countrySentences(
  chronicle: Chronicle,
  day: ChronicleDay,
  iso3: Iso3,
  name: string = iso3,
): SourcedSentence[] {
  const coast = chronicle.groups
    .filter(({ kind }) => kind === 'black-sea')
    .flatMap((group) => membershipsOn(group, iso3, day.date));
  return [
    ...partSentences(chronicle, day, iso3, name),
    ...coast.map(({ sources }) => ({ text: 'It has a Black Sea coast.', sources })),
  ];
}
