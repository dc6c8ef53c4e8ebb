/** A task that asks for a group is answered as sources had told by the moment of its answer, and by these alone. */
import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import { answerKey } from '../../../src/domain/lessons/answer-key.ts';
import { remarksOn } from '../../../src/domain/lessons/answers.ts';
import type { LessonView, Step } from '../../../src/domain/lessons/lesson.ts';
import { tells, worksheetOf } from '../../../src/domain/lessons/worksheet.ts';
import { daysOf, type PlainDate } from '../../../src/domain/time/plain-date.ts';
import { membersTold } from '../../fixtures/members-told.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { LESSONS } from '../../fixtures/week-lessons.ts';
import { stepOn, view } from './steps.ts';

const { wasOut, toldIn } = membersTold(WEEK);
const MOMENTS = momentsOf(WEEK).map(({ at }) => at);
const MONDAY = asOf('2025-03-10').at;

const asking = (id: string, on: LessonView, reveal: LessonView | null = null): Step =>
  stepOn({ kind: 'place', question: 'Where?', placing: { kind: 'group', id } }, on, reveal);

/** The countries that the pupil who chose none is told, and by whom. */
const remarksOf = (step: Step) => remarksOn(WEEK, step, { kind: 'place', places: {}, countries: [] });

/** Reckoned from the records alone. */
function membersThen(id: string, at: number, on: PlainDate): string[] {
  const group = WEEK.groups.find((each) => each.id === id);
  const members = group ? toldIn(group, at) : [];
  return [
    ...new Set(
      members.flatMap(({ country, from, until }) => ((from ?? on) <= on && on <= (until ?? on) ? [country] : [])),
    ),
  ];
}

const namesOf = (ids: readonly string[]): string[] => ids.map((iso3) => WEEK.countries.get(iso3)?.name ?? iso3);

describe.each(WEEK.groups.map(({ id }) => id))('the group %s', (id) => {
  it('is told with the members, and by the sources, of each moment', () => {
    for (const knownAt of MOMENTS)
      for (const on of daysOf(WEEK.extent)) {
        const step = asking(id, view(on, { knownAt }));
        const members = membersThen(id, knownAt, on);
        const remarks = remarksOf(step);
        expect(
          remarks.map(({ about }) => about),
          `${on} at ${knownAt}`,
        ).toEqual(members);
        expect(remarks.flatMap(({ sources }) => sources).filter((source) => !wasOut(knownAt)(source))).toEqual([]);
        expect(answerKey(WEEK, step)).toEqual(namesOf(members));
      }
  });
});

describe('at the end of Monday', () => {
  const monday = view('2025-03-11', { knownAt: MONDAY });

  it('nobody had told who the parties to Tuesday’s talks are', () => {
    expect(remarksOf(asking('parties', monday))).toEqual([]);
    expect(answerKey(WEEK, asking('parties', monday))).toEqual([]);
  });

  it('a reveal that tells of later tells them', () => {
    const step = asking('parties', monday, view('2025-03-11'));
    expect(
      remarksOf(step)
        .map(({ about }) => about)
        .sort(),
    ).toEqual(['RUS', 'UKR', 'USA']);
    expect(answerKey(WEEK, step)).toHaveLength(3);
  });

  it('a worksheet takes for told what the answer of its moment is', () => {
    const [lesson] = LESSONS;
    if (!lesson) throw new Error('no lesson');
    const asks = (step: Step) => worksheetOf(WEEK, { ...lesson, steps: [step] })[0]?.steps[0];
    const [then, later] = [asks(asking('coalition', monday)), asks(asking('coalition', monday, view('2025-03-11')))];
    const then3 = membersThen('coalition', MONDAY, monday.day);
    const named = namesOf(then3).join(', ');
    expect(then3.length).toBeGreaterThan(0);
    expect(then && tells(WEEK, named, then)).toBe(true);
    expect(later && tells(WEEK, named, later)).toBe(false);
  });
});
