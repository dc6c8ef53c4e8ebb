/** A record that something rests on, in a sentence. */
import type { Chronicle, Participant, Report } from '../chronicle.ts';
import type { Ground } from '../evidence/grounds.ts';
import { publishedWords, shortDate } from './dates.ts';
import { asSentence, listWords } from './lists.ts';
import { levelPhrase, modeWords } from './parts.ts';
import { statusWords } from './statuses.ts';

const partyName = ({ countries, organisations }: Chronicle, { party }: Participant): string =>
  party.kind === 'country'
    ? (countries.get(party.iso3)?.name ?? party.iso3)
    : (organisations.get(party.id)?.name ?? party.id);

function participantWords(chronicle: Chronicle, { participant, dayEvent }: Ground & { kind: 'participant' }): string {
  const { event, isPlanned } = dayEvent;
  const { mode, level, note, people } = participant;
  const how = modeWords(mode, { isPlanned, isVirtual: event.isVirtual }).toLowerCase();
  const names = people.flatMap((id) => chronicle.people.get(id)?.name ?? []);
  const at = level === null ? '' : `, ${levelPhrase(level)}`;
  const who = names.length > 0 ? ` (${listWords(names)})` : '';
  const noted = note === null ? '' : ` ${asSentence(note)}`;
  return `${asSentence(`${partyName(chronicle, participant)}: ${how}${at}${who}`)}${noted}`;
}

/** `Announced. It told the time and the place.` */
function reportWords({ status, tells }: Report): string {
  const told = [...(tells?.when ? ['the time'] : []), ...(tells?.place ? ['the place'] : [])];
  return `${asSentence(statusWords(status))}${told.length > 0 ? ` It told ${listWords(told)}.` : ''}`;
}

/** Without its sources, and without the event that it tells of. */
export function groundWords(chronicle: Chronicle, ground: Ground): string {
  switch (ground.kind) {
    case 'claim':
      return ground.claim.text;
    case 'report':
      return reportWords(ground.report);
    case 'judgement':
      return `Taken as public by the editors. ${asSentence(ground.event.publicFrom?.reason ?? '')}`;
    case 'participant':
      return participantWords(chronicle, ground);
    case 'membership': {
      const { country, from, until, note } = ground.membership;
      const name = chronicle.countries.get(country)?.name ?? country;
      const since = from === null ? '' : `, from ${shortDate(from)}`;
      const to = until === null ? '' : `, until ${shortDate(until)}`;
      return `${name} is counted in “${ground.group.label}”${since}${to}.${note === null ? '' : ` ${asSentence(note)}`}`;
    }
    case 'place': {
      const country = ground.place.country === null ? undefined : chronicle.countries.get(ground.place.country)?.name;
      const where = country === undefined ? ground.place.name : `${ground.place.name}, ${country}`;
      return `${asSentence(where)}${ground.place.note === null ? '' : ` ${asSentence(ground.place.note)}`}`;
    }
    case 'person':
      return asSentence(`${ground.person.name}, ${ground.person.office}`);
    case 'source':
      return `It came out: ${asSentence(publishedWords(ground.source.published))}`;
    case 'ground':
      return ground.text;
  }
}
