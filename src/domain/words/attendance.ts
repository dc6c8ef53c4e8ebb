/** Who took part in a day's talks, in sentences that count and name just the countries that the map paints. */
import type { Chronicle } from '../chronicle.ts';
import type { ChronicleDay } from '../events/day.ts';
import { type CountryPart, type Part, takesPart } from '../events/participation.ts';
import { capitalised, countWords, inSentence, listWords } from './lists.ts';

/** `all`: up to so many are only named; `counted`: counted and named; `doubtful`: of those in doubt, so many are named. */
const NAMED = { all: 3, counted: 6, doubtful: 4 } as const;

/** In order of their plain names: the United Kingdom stands under U. */
function namesOf(chronicle: Chronicle, parts: readonly CountryPart[]): string[] {
  return parts
    .map(({ iso3 }) => chronicle.countries.get(iso3)?.name ?? iso3)
    .sort()
    .map(inSentence);
}

const tookPart = (count: number, isPlanned: boolean): string => {
  if (!isPlanned) return 'took part';
  return count === 1 ? 'was to take part' : 'were to take part';
};

function takingSentence(chronicle: Chronicle, taking: readonly CountryPart[], isPlanned: boolean): string {
  const names = namesOf(chronicle, taking);
  const leads = namesOf(
    chronicle,
    taking.filter(({ part }) => part === 'lead'),
  );
  const took = tookPart(names.length, isPlanned);
  if (leads.length === names.length)
    return capitalised(`${listWords(names)}, which ${leads.length === 1 ? 'leads' : 'lead'} the coalition, ${took}.`);
  const led = leads.length === 0 ? '' : `, with ${listWords(leads)} leading the coalition`;
  if (names.length <= NAMED.all) return capitalised(`${listWords(names)} ${took}${led}.`);
  // Countries of several talks are one sum, and it is said of what: no one room held them all.
  const isSum = new Set(taking.flatMap(({ participations }) => participations.map(({ event }) => event.id))).size > 1;
  const count = countWords(names.length, 'country', 'countries');
  const counted = `${count} ${took}${isSum ? ' in one or more of these' : ''}${led}`;
  return names.length <= NAMED.counted ? `${counted}: ${listWords(names)}.` : `${counted}.`;
}

function doubtSentences(chronicle: Chronicle, parts: readonly CountryPart[], isPlanned: boolean): string[] {
  const of = (doubt: Part): string[] =>
    namesOf(
      chronicle,
      parts.filter(({ part }) => part === doubt),
    );
  const [disputed, unconfirmed] = [of('disputed'), of('unconfirmed')];
  const more = parts.some(({ part }) => takesPart(part)) ? 'more ' : '';
  const unsure =
    unconfirmed.length <= NAMED.doubtful
      ? listWords(unconfirmed)
      : countWords(unconfirmed.length, 'country', `${more}countries`);
  if (disputed.length === 0)
    return unsure === '' ? [] : [`Whether ${unsure} ${tookPart(unconfirmed.length, isPlanned)} is unconfirmed.`];
  const differ = `Sources differ on whether ${listWords(disputed, 'and', NAMED.doubtful)} ${tookPart(disputed.length, isPlanned)}`;
  const did = isPlanned ? tookPart(unconfirmed.length, true).split(' ')[0] : 'did';
  return [unsure === '' ? `${differ}.` : `${differ}; whether ${unsure} ${did} is unconfirmed.`];
}

/** Who took part, then who was to, each followed by those of whom it is doubtful; none for a day without talks. */
export function attendanceSentences(chronicle: Chronicle, { parts }: ChronicleDay): string[] {
  return [false, true].flatMap((isPlanned) => {
    const here = [...parts.values()].filter((part) => part.isPlanned === isPlanned);
    const taking = here.filter(({ part }) => takesPart(part));
    return [
      ...(taking.length > 0 ? [takingSentence(chronicle, taking, isPlanned)] : []),
      ...doubtSentences(chronicle, here, isPlanned),
    ];
  });
}
