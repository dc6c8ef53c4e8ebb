/** The rules by which things are derived from records, as plain sentences: for whoever asks why the page says so. */
import type { Part } from '../events/participation.ts';

const PART_RULES: Record<Part, string> = {
  lead: 'It is counted among those who lead the coalition, and took part, or was to, in talks of the coalition that day.',
  party:
    'It is counted among the parties to the talks on a ceasefire, and took part, or was to, in talks or a call that day.',
  host: 'Talks that day were held, or were to be held, on its land, and it is named among those present.',
  participant: 'It is named as present or represented in talks of that day.',
  remote: 'It is named as joining talks of that day by video or phone, or as taking part in a call.',
  observer: 'It is named as an observer at talks of that day.',
  disputed: 'Sources contradict one another on whether it took part in talks of that day.',
  unconfirmed: 'It is named for talks of that day, but no source confirms that it took part.',
  none: 'No talks or call of that day name it as taking part; a part that is denied, or an absence, makes none.',
};

/** Why a country has its part. `isOneOfSeveral`: it had several, of which the map shows one. */
export function partRule(part: Part, isPlanned: boolean, isOneOfSeveral: boolean): string {
  const planned = isPlanned ? ' All of it was still only planned.' : '';
  const order = isOneOfSeveral
    ? ' Of several parts the map shows one: taking part goes before doubt, what was done before what was planned, then leading, being a party, hosting, being present, by video or phone, observing.'
    : '';
  return `${PART_RULES[part]}${planned}${order}`;
}

export const countRule = (part: Part): string =>
  `Counted: the countries whose part on the day is this one. Of each: ${PART_RULES[part].charAt(0).toLowerCase()}${PART_RULES[part].slice(1)}`;

/** `asked` is the filter in words. */
export const narrowedRule = (asked: string): string =>
  `Only the events that match the filters (${asked}) were looked at.`;

export const RULES = {
  countries: 'Counted: those of the day’s countries that are named here, each with the part that the records give it.',
  group: 'Counted: every country whose membership counts on that day.',
  town: 'A pin is filled when something took place in the town that day, dashed when it was only announced, and small on other days. Its number counts the day’s events there without those called off.',
  venues:
    'Every town where an event of these days is placed has a pin; round where talks are held that day, square for any other event.',
  status: 'The status is that of the last report known by then.',
  judgement: 'No report at hand is as early: the editors take it as public from the moment at which it happened.',
  ahead:
    'The last report known by then says that it was under way, or the editors take that as public; but this day had not yet begun, so that what was to come on it was still expected.',
  within:
    'The last report known by then says that it took place, over several days; on a day before its last it was under way.',
  time: 'The time is told on the clocks of the place, as the claims and reports have it; what none of them tells is left out, and where they differ on the hour each is told.',
  summary: 'Written by the editors from what the sources say.',
  claimsAsSummary: 'What was said of it by then, the last first to be read; no summary tells more than was known.',
  attendance: 'Each is named by the sources beside it. A number counts those that are named.',
  question:
    'Answers are put beside one another where claims answer the same question with different values. They stand in order of date; none is preferred.',
  differences: 'Counted: the questions about this day’s events to which claims give different values.',
  journeys:
    'A line leads from the capital to the room for each country that is reported there in person. It is drawn, not claimed as a route.',
  sentence:
    'Put together from the day’s records, beginning with what the editors marked as what the day was about: talks and calls are counted and named, done apart from planned, where there are several each with how many countries are named as taking part in it; then the countries that took part in any of them are counted, by the parts that the map shows; then those of whom it is doubtful.',
  headline:
    'The labels of at most two events: those that the editors marked as what the day was about, else the best attended.',
  events: {
    all: 'Counted: the events that touch the day on the calendar of their own place. They stand in the order of what the day was about: first those that the editors marked so, then the others of the days shown, then what lies around them; each of these by the hour, those without one last.',
    done: 'Counted: the day’s events of which the last report known by then says that they took place or were under way.',
    planned:
      'Counted: the day’s events that were announced or expected, and of which no report known by then says that they took place.',
    before: 'Counted: the events known by then that ended before the days shown.',
    elsewhere:
      'Counted: the events known by then that have no one place: held by phone, sent by post, in several places, or at one that was not yet told.',
    after: 'Counted: the events known by then that lie after the days shown.',
  },
  moment:
    'There is a stop for every moment at which a report, a claim or a source came in, and for all that is known now. What is dated by its day alone counts from the end of that day. These came in at the last stop by then:',
  changed: 'Put together from the records of both sides: each change is counted once.',
  changes: {
    countries: 'The parts that a country has on the two sides are compared. Each part is folded from these records:',
    rooms:
      'A room opens with talks that are held in it that day, and closes when there are none. Statements and attacks open none.',
    events: 'An event is known with its first report; its status is that of the last report known by then.',
    answers:
      'Answers that only one side has are put beside, or against, those that both have; the records say which exclude one another.',
    claims: 'The claim was made by the later of the two moments, and not by the earlier.',
    sources: 'The source was out by the later of the two moments, and not by the earlier.',
  },
  found:
    'Counted: the events known by then that every word meets, in the event itself or in a claim about it, and that have one of the values asked for in each filter.',
  results:
    'Counted: the things known by then of which each word is met, in their names or in what is told of them; other spellings count too.',
  standing:
    'This held before the days shown, but the sources at hand that say so were not out by then; they are named from the day on which they came out.',
  absence: 'No record says so. These records were looked through, and none of them does:',
  ground: 'The base map, and no source of the week, tells coasts, borders and the names of seas.',
} as const;
