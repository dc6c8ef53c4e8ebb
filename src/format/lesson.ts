/**
 * The file format of lessons, in a schema of their own: who only steps through a week loads neither it nor them. What it cannot
 * say (that references resolve, that a view can be opened, that nothing is told too early) is in `check/rules/lesson-*.ts`.
 */
import * as v from 'valibot';
import { PARTS } from '../domain/events/participation.ts';
import { AsOf, about, Id, Iso3, Language, optional, PlainDate, Text } from './fields.ts';

const Minutes = about(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Whole minutes');
const atLeast = <const S extends v.GenericSchema>(item: S, count: number, text: string) =>
  about(v.pipe(v.array(item), v.minLength(count, `At least ${count === 1 ? 'one is' : `${count} are`} needed`)), text);
const ids = (text: string) => optional(about(v.array(Id), text));

const ViewRecord = v.strictObject({
  day: about(PlainDate, 'A day of the chronicle’s extent'),
  event: optional(about(Id, 'The event that is open; it is on that day')),
  known: optional(about(AsOf, 'The moment as known at which the week is shown; all that is known now if absent')),
  map: optional(
    about(
      v.strictObject({ center: v.strictTuple([v.number(), v.number()]), zoom: v.number() }),
      'Longitude and latitude of the centre, and the zoom; the first frame if absent',
    ),
  ),
  hide: optional(about(v.array(v.picklist([...PARTS, 'black-sea', 'journeys'])), 'What the legend leaves out')),
  find: optional(
    about(
      v.strictObject({
        country: optional(v.array(Iso3)),
        group: ids('Ids of groups'),
        person: ids('Ids of people'),
        venue: ids('Ids of places'),
        status: optional(
          v.array(v.picklist(['announced', 'expected', 'happening', 'took-place', 'superseded', 'cancelled'])),
        ),
        source: optional(v.array(v.picklist(['official', 'agency', 'newspaper', 'reference']))),
        tag: ids('Tags of events'),
      }),
      'The events that are asked for, as the filters have it',
    ),
  ),
});

const EvidenceRecord = v.strictObject({
  claims: ids('Ids of claims that say so'),
  events: ids('Ids of events whose time, place, status or participants say so'),
  groups: ids('Ids of groups whose members say so'),
  sources: ids('Ids of sources that are themselves spoken of'),
  baseMap: optional(
    about(v.literal(true), 'The text tells of coasts and borders, and rests on what the base map rests on'),
  ),
});

const RevealRecord = v.strictObject({
  text: about(Text, 'What the class sees after the task'),
  expected: atLeast(Text, 1, 'Answers to expect'),
  allows: about(Text, 'What the sources allow one to say, and what they do not'),
  evidence: EvidenceRecord,
  view: optional(
    about(ViewRecord, 'Where the reveal tells more than was known at the step’s moment; else the view stays'),
  ),
});

const task = <const Kind extends string, const Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) =>
  v.strictObject({
    kind: v.literal(kind),
    question: about(Text, 'What the class is asked'),
    ...fields,
    reveal: RevealRecord,
  });

const TaskRecord = v.variant('kind', [
  task('predict', {
    events: ids('Announced events: the class says how each will stand'),
    answers: optional(about(Id, 'A question of the chronicle: the class says what sources will answer')),
  }),
  task('order', { events: atLeast(Id, 2, 'Events, shown without their dates; the records tell their order') }),
  task('match', {
    claims: atLeast(Id, 2, 'Claims to be matched with the sources that say so'),
    sources: atLeast(Id, 2, 'Sources offered'),
  }),
  task('place', {
    claims: ids('Claims: what each tells of is to be put at one of the places'),
    places: ids('Places offered'),
    group: optional(about(Id, 'Instead of claims: a group whose countries are to be found on the map')),
  }),
  task('compare', {
    first: about(Id, 'A claim'),
    second: about(Id, 'A claim that answers the same question otherwise'),
  }),
  task('sentence', { claims: atLeast(Id, 2, 'Claims offered as evidence') }),
]);

const StepRecord = v.strictObject({
  id: about(Id, 'Unique within the lesson'),
  title: Text,
  minutes: Minutes,
  view: ViewRecord,
  text: about(Text, 'For the room: it fits a slide'),
  instruction: optional(
    about(v.literal(true), 'The text only says what to do: it states no fact, and needs no evidence'),
  ),
  evidence: optional(EvidenceRecord),
  note: about(Text, 'For the teacher alone'),
  task: optional(TaskRecord),
});

export const LessonRecord = v.strictObject({
  $schema: optional(v.string()),
  id: about(Id, 'The name of the file'),
  title: Text,
  ages: about(v.strictObject({ from: v.number(), to: v.number() }), 'Of the pupils, in years'),
  minutes: about(Minutes, 'The sum of its steps’'),
  aims: atLeast(Text, 1, 'What pupils can do afterwards'),
  language: Language,
  intro: about(Text, 'For the teacher: what the lesson is about and what it needs'),
  steps: atLeast(StepRecord, 1, 'In order'),
});

/** The lessons of one chronicle, as they are published beside it. */
export const LessonsFile = v.strictObject({ chronicle: Id, lessons: v.array(LessonRecord) });

export type LessonsFile = v.InferOutput<typeof LessonsFile>;
export type LessonRecord = v.InferOutput<typeof LessonRecord>;
export type StepRecord = LessonRecord['steps'][number];
export type TaskRecord = NonNullable<StepRecord['task']>;
export type ViewRecord = StepRecord['view'];
export type EvidenceRecord = TaskRecord['reveal']['evidence'];
