/** The law of the issue: table and text hold exactly what map and timeline show, whatever the reader chose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { wholeSpan } from '../../../src/domain/events/whole-span.ts';
import { disagreementsOf } from '../../../src/domain/evidence/disagreements.ts';
import { isOut } from '../../../src/domain/evidence/source-out.ts';
import { leftOutCount } from '../../../src/domain/tabling/country-rows.ts';
import { type WeekRows, weekRows } from '../../../src/domain/tabling/week-rows.ts';
import type { ReaderState } from '../../../src/state/reader.ts';
import { xOf } from '../../../src/views/timeline/axis.ts';
import { WEEK } from '../../fixtures/week.ts';
import { scenesOf, type WeekScenes } from '../../fixtures/week-scenes.ts';
import { TELLING_STATES, weekStates } from '../../fixtures/week-states.ts';

type Shown = WeekScenes & { readonly rows: WeekRows };

function shownFor(state: ReaderState): Shown {
  const scenes = scenesOf(state);
  const { chronicle, day } = scenes;
  return { ...scenes, rows: weekRows(chronicle, day, disagreementsOf(chronicle, state.knownAt), state) };
}

/** How often something came up: a law about what never came up would hold of anything. */
const tally = {
  parts: 0,
  leftOut: 0,
  emphasised: 0,
  journeys: 0,
  marks: 0,
  missing: 0,
  beside: 0,
  outOfView: 0,
  planned: 0,
  ahead: 0,
  inTwoParts: 0,
};

/** Stands in for a mark that is not there, so that what is expected of it fails. */
const FAIL = { id: 'no mark', x: Number.NaN, widthPx: Number.NaN, aheadX: Number.NaN };

describe('the week’s rows', () => {
  it('hold every country, part, coast and journey of the map, every pin, every mark of the timeline, and no other', () => {
    fc.assert(
      fc.property(weekStates, (state) => {
        const { chronicle, rows, map, timeline } = shownFor(state);

        const painted = [...map.paints].filter(([, { part }]) => part !== 'none');
        const told = rows.countries.filter(({ part }) => part !== 'none');
        expect(told.map(({ iso3, part, isPlanned }) => [iso3, part, isPlanned]).sort()).toEqual(
          painted.map(([iso3, { part, isPlanned }]) => [iso3, part, isPlanned]).sort(),
        );
        const emphasised = [...map.paints].filter(([, paint]) => paint.isEmphasised).map(([iso3]) => iso3);
        expect(
          rows.countries
            .filter((row) => row.isEmphasised)
            .map(({ iso3 }) => iso3)
            .sort(),
        ).toEqual(emphasised.sort());
        const coasts = rows.countries.filter(({ isBlackSea }) => isBlackSea).map(({ iso3 }) => iso3);
        expect(coasts.sort()).toEqual([...map.blackSea].sort());
        expect(
          rows.countries.flatMap(({ journeys }) => journeys.map(({ iso3, event }) => `${iso3} ${event}`)).sort(),
        ).toEqual(map.journeys.map(({ iso3, event }) => `${iso3} ${event}`).sort());
        expect(new Set(rows.countries.map(({ iso3 }) => iso3)).size).toBe(rows.countries.length);
        // What the map does not paint is a row only for a reason that it tells.
        for (const { iso3, part, participations, isEmphasised, isBlackSea } of rows.countries)
          if (part === 'none')
            expect([iso3, participations.length > 0 || isEmphasised || isBlackSea]).toEqual([iso3, true]);

        expect(
          rows.towns.map(({ town, state: pin, hasTalks, isSelected, events }) => [
            town,
            pin,
            hasTalks,
            isSelected,
            events.map(({ event, isPlanned }) => [event.id, isPlanned]),
          ]),
        ).toEqual(
          map.pins.map(({ town, state: pin, hasTalks, isSelected, events }) => [
            town,
            pin,
            hasTalks,
            isSelected,
            events.map(({ id, isPlanned }) => [id, isPlanned]),
          ]),
        );

        expect(
          rows.events.map(({ known: { event, status }, lane }) => [event.id, status, event.when, lane.id]),
        ).toEqual(timeline.marks.map(({ id, known: { event, status }, laneId }) => [id, status, event.when, laneId]));
        // Each in one part or two, with the border where the mark has it.
        const { widthPx } = timeline;
        const span = state.span ?? wholeSpan(chronicle);
        for (const [at, { aheadFrom }] of rows.events.entries()) {
          const { id, x, widthPx: markPx, aheadX } = timeline.marks[at] ?? FAIL;
          const border = aheadFrom === null ? null : Math.max(x, xOf(aheadFrom, span, widthPx));
          expect([id, aheadX]).toEqual([id, border !== null && border < x + markPx ? border : null]);
          tally.ahead += Number(aheadX !== null);
          tally.inTwoParts += Number(aheadX !== null && aheadX > x);
        }
        const lanes = new Set(rows.events.map(({ lane }) => lane.town));
        expect([...lanes].sort()).toEqual([...new Set(timeline.lanes.map(({ town }) => town))].sort());

        tally.parts += painted.length;
        tally.leftOut += leftOutCount(rows.day, state);
        tally.emphasised += emphasised.length;
        tally.journeys += map.journeys.length;
        tally.marks += timeline.marks.length;
        tally.missing += Number(timeline.marks.length === 0);
        tally.outOfView += Number(state.span !== null && timeline.marks.length > 0);
        tally.beside += rows.besideTimeline.length;
        tally.planned += rows.events.filter(({ known }) => known.isPlanned).length;
      }),
      { numRuns: 300, examples: TELLING_STATES.map((state) => [state]) },
    );
    expect(Object.entries(tally).filter(([, count]) => count < 10)).toEqual([]);
  }, 60_000);

  it('hold every event of the day’s story and the selected one, each once', () => {
    fc.assert(
      fc.property(weekStates, (state) => {
        const { rows } = shownFor(state);
        const all = [...rows.events, ...rows.besideTimeline];
        const told = all.filter(({ isToday }) => isToday);
        expect(told.map(({ known }) => known.event.id).sort()).toEqual(
          rows.day.events.map(({ event }) => event.id).sort(),
        );
        // For the day, if it is the day’s; what is selected is else told outside of any.
        for (const { toldFor, isToday } of all) expect(toldFor).toBe(isToday ? state.day : null);
        const known = asKnownAt(WEEK, state.knownAt).events.map(({ id }) => id);
        const selected = all.filter(({ isSelected }) => isSelected).map(({ known: { event } }) => event.id);
        expect(selected).toEqual(known.filter((id) => id === state.selected));
        expect(rows.besideTimeline.every(({ isToday, isSelected }) => isToday || isSelected)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('rest on sources, each and all, once they were out', () => {
    fc.assert(
      fc.property(weekStates, (state) => {
        const { rows } = shownFor({ ...state, knownAt: null });
        for (const { known, sources } of [...rows.events, ...rows.besideTimeline])
          expect([known.event.id, sources.length > 0]).toEqual([known.event.id, true]);
        for (const { town, sources } of rows.towns) expect([town, sources.length > 0]).toEqual([town, true]);
        for (const { iso3, part, isBlackSea, sources } of rows.countries)
          if (part !== 'none' || isBlackSea) expect([iso3, sources.length > 0]).toEqual([iso3, true]);
        // At a moment, those that were out then, and no others.
        const then = shownFor(state).rows;
        for (const { sources } of [...then.events, ...then.besideTimeline, ...then.towns, ...then.countries])
          expect(sources.filter((id) => !isOut(WEEK, id, state.knownAt))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
