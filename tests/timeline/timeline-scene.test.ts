import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView } from '../../src/domain/events/in-view.ts';
import { NOWHERE } from '../../src/domain/events/lane.ts';
import { inOrder } from '../../src/domain/events/order.ts';
import { wholeSpan } from '../../src/domain/events/whole-span.ts';
import { atLocal } from '../../src/domain/time/instant.ts';
import { dayInterval, intervalOf } from '../../src/domain/time/when.ts';
import { dateAt, timeAt } from '../../src/views/timeline/axis.ts';
import type { MarkLabel } from '../../src/views/timeline/mark-layout.ts';
import {
  inWalkingOrder,
  type Mark,
  type SceneInput,
  toTimelineScene,
} from '../../src/views/timeline/timeline-scene.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date, event, PARIS, report } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { laneEvents, MEASURE, sceneInputs } from './scene-input.ts';

const INPUT: SceneInput = {
  chronicle: FIXTURE,
  events: laneEvents(FIXTURE),
  knownAt: null,
  span: wholeSpan(FIXTURE),
  widthPx: 1260,
  measure: MEASURE,
  gutterPx: 152,
};
const SCENE = toTimelineScene(INPUT);
const markOf = (id: string, scene = SCENE): Mark => {
  const mark = scene.marks.find((candidate) => candidate.id === id);
  if (!mark) throw new Error(`No mark: ${id}`);
  return mark;
};
const withEvent = (time: string, more: Parameters<typeof event>[3] = {}): Mark => {
  const chronicle = { ...FIXTURE, events: [event('one', 'One event', time, more)] };
  return markOf('one', toTimelineScene({ ...INPUT, chronicle, events: laneEvents(chronicle) }));
};

describe('the way of the arrow keys', () => {
  it('is the one order of events: an event that came after another stands behind it though both have but a day', () => {
    const events = inOrder([
      event('a', 'A statement', '2025-03-11', { after: ['b'] }),
      event('b', 'Talks', '2025-03-11'),
      event('c', 'An evening', '2025-03-11T19:00'),
      event('d', 'Of the early talks', '2025-03-11', { after: ['c'] }),
    ]);
    expect(inWalkingOrder(laneEvents({ ...FIXTURE, events }))).toEqual(['b', 'a', 'c', 'd']);
    const walked = inWalkingOrder(laneEvents(WEEK));
    expect(walked).toEqual(WEEK.events.map(({ id }) => id).filter((id) => walked.includes(id)));
    expect(walked.indexOf('e-0311-joint-statement')).toBeGreaterThan(walked.indexOf('e-0311-jeddah'));
  });
});

describe('the scene of the lanes', () => {
  it('has a lane a town, the fullest first and the placeless last, each with its zone', () => {
    expect(SCENE.lanes.map(({ town, offset }) => `${town} · ${offset}`)).toEqual([
      'Paris · UTC+1',
      'Moscow · UTC+3',
      'Jeddah · UTC+3',
      'London · UTC',
      `${NOWHERE} · UTC+1`,
    ]);
  });

  it('draws each kind of time as what it is', () => {
    expect(markOf('chiefs')).toMatchObject({ shape: 'exact', startEdge: 'firm', endEdge: 'firm' });
    expect(markOf('jeddah')).toMatchObject({ shape: 'hour-unknown' });
    expect(markOf('call')).toMatchObject({ shape: 'start-only', endEdge: 'open' });
    expect(markOf('ministers')).toMatchObject({ shape: 'several-days' });
    expect(markOf('ministers').notches).toHaveLength(2);
    expect(withEvent('2025-03-11T15:00~')).toMatchObject({ shape: 'approximate', startEdge: 'soft', endEdge: 'open' });
    expect(withEvent('2025-03-11T15:00~/2025-03-11T20:00')).toMatchObject({ startEdge: 'soft', endEdge: 'soft' });
    expect(withEvent('2025-03-11T00:00/2025-03-11T24:00')).toMatchObject({ shape: 'all-day', widthPx: 180 });
    expect(withEvent('2025-03-12/..')).toMatchObject({ startEdge: 'firm', endEdge: 'open' });
    expect(withEvent('2025-03-09/2025-03-11')).toMatchObject({ startEdge: 'cut', x: 0 });
  });

  it('puts events at their real time, read on the place’s own clocks', () => {
    const chiefs = markOf('chiefs');
    expect(chiefs.x).toBeCloseTo(180 + (16.5 / 24) * 180);
    expect(chiefs.widthPx).toBeCloseTo((2.5 / 24) * 180);
    // Tuesday begins two hours earlier in Jeddah than in Paris.
    expect(markOf('jeddah').x).toBeCloseTo(180 - 15);
    expect(SCENE.lanes.find(({ town }) => town === 'Jeddah')?.ticks.some(({ isMidnight }) => isMidnight)).toBe(true);
    expect(SCENE.lanes.find(({ town }) => town === 'Paris')?.ticks).toEqual([]);
  });

  it('knows what was planned and what was called off', () => {
    expect(markOf('hand-over').known.isPlanned).toBe(true);
    expect(withEvent('2025-03-11', { reports: [report('2025-03-10', 'cancelled')] }).known.status).toBe('cancelled');
  });

  it('shows hours of a lane’s own once there is room for them', () => {
    const day = toTimelineScene({ ...INPUT, span: dayInterval(date('2025-03-11'), PARIS) });
    const jeddah = day.lanes.find(({ town }) => town === 'Jeddah');
    expect(jeddah?.hasOwnHours).toBe(true);
    expect(jeddah?.ticks.some(({ text }) => text === '16:00')).toBe(true);
  });

  it('keeps lanes in one order while zooming, and leaves out those with nothing to show', () => {
    const span = { start: atLocal('2025-03-15T09:00', PARIS), end: atLocal('2025-03-15T12:00', PARIS) };
    expect(toTimelineScene({ ...INPUT, span }).lanes.map(({ town }) => town)).toEqual(['London']);
  });

  it('has no lanes where nothing is known', () => {
    const scene = toTimelineScene({ ...INPUT, events: [] });
    expect(scene).toMatchObject({ lanes: [], marks: [], heightPx: 0 });
    expect(scene.axis.days).toHaveLength(7);
  });
});

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const boxOf = (mark: Mark, label: MarkLabel, rowPx: number): Box => ({
  left: label.x,
  right: label.x + label.widthPx,
  top: label.side === 'below' ? mark.y + rowPx : mark.y,
  bottom: label.side === 'below' ? mark.y + 2 * rowPx : mark.y + rowPx,
});
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the labels', () => {
  const longNames = (time: string, widthPx: number, label = 'Ministers meet at length in Paris'): Mark => {
    const chronicle = { ...FIXTURE, events: [event('one', label, time, { label })] };
    return markOf('one', toTimelineScene({ ...INPUT, chronicle, events: laneEvents(chronicle), widthPx }));
  };

  it('are cut within their brackets, never written through them', () => {
    const { label, x, widthPx } = longNames('2025-03-11', 1260);
    expect(label).toMatchObject({ side: 'inside', text: expect.stringMatching(/^Ministers meet.*…$/) });
    expect((label?.x ?? 0) + (label?.widthPx ?? 0)).toBeLessThan(x + widthPx - 4);
  });

  it('are cut between two names that a dash joins, rather than left out', () => {
    const label = (widthPx: number): string | undefined =>
      longNames('2025-03-11', widthPx, 'Erdoğan–Trump call').label?.text;
    for (const widthPx of [760, 780, 800]) expect(label(widthPx)).toBe('Erdoğan…');
    expect(label(1260)).toBe('Erdoğan–Trump call');
  });

  it('stand after the closing bracket where columns are too narrow for any words', () => {
    const { label, x, widthPx } = longNames('2025-03-11', 320);
    expect(label).toMatchObject({ side: 'right', text: 'Ministers meet at length in Paris' });
    expect(label?.x).toBeGreaterThan(x + widthPx);
  });

  it('are cut sooner than they run on over midnight, and before a word that leads on', () => {
    const { label } = longNames('2025-03-11T15:00/2025-03-11T16:00', 1260);
    expect(label).toMatchObject({ side: 'below', text: 'Ministers meet…' });
    expect(longNames('2025-03-11T20:00/2025-03-11T21:00', 1540).label).toMatchObject({
      side: 'left',
      text: 'Ministers meet…',
    });
  });

  it('run on over midnight, whole, where columns are too narrow for any words', () => {
    const { label, x, widthPx } = longNames('2025-03-11T15:00/2025-03-11T16:00', 600);
    expect(label).toMatchObject({ side: 'right', text: 'Ministers meet at length in Paris' });
    expect((label?.x ?? 0) - (x + widthPx)).toBeLessThan(24);
  });

  it('stand under their mark where a column has room for more of them than there is beside it', () => {
    expect(longNames('2025-03-11T10:00/2025-03-11T14:00', 840).label).toMatchObject({
      side: 'below',
      text: 'Ministers meet…',
    });
  });

  it('stand on the side on which their own day has room', () => {
    expect(longNames('2025-03-11T02:00/2025-03-11T03:00', 2400).label?.side).toBe('right');
    const late = longNames('2025-03-11T21:00/2025-03-11T22:00', 2400).label;
    expect(late?.side).toBe('left');
    expect(late?.x).toBeGreaterThanOrEqual(2400 / 7);
  });
});

describe('every scene of the lanes', () => {
  it('has a mark for each event in view, and for no other', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        const ids = toTimelineScene(input).marks.map(({ id }) => id);
        const inView = input.events.filter((known) => isInView(known, input.span)).map(({ event: { id } }) => id);
        expect(ids).toEqual(inView);
      }),
    );
  });

  it('has no label that meets another label or another mark', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        const rowPx = input.rowPx ?? 24;
        const { marks } = toTimelineScene(input);
        const boxes = marks.map((mark) => ({
          mark: { left: mark.reachX, right: mark.reachX + mark.reachPx, top: mark.y, bottom: mark.y + rowPx },
          label: mark.label ? boxOf(mark, mark.label, rowPx) : null,
        }));
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1)) {
            expect(meet(one.mark, other.mark)).toBe(false);
            if (one.label) expect(meet(one.label, other.mark)).toBe(false);
            if (other.label) expect(meet(other.label, one.mark)).toBe(false);
            if (one.label && other.label) expect(meet(one.label, other.label)).toBe(false);
          }
      }),
    );
  });

  it('keeps marks, labels and rows within the panel and the lane', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        const scene = toTimelineScene(input);
        for (const { x, widthPx, reachX, reachPx, label, y, laneId } of scene.marks) {
          const lane = scene.lanes.find(({ id }) => id === laneId);
          const ends = [
            x,
            x + widthPx,
            reachX,
            reachX + reachPx,
            label?.x ?? 0,
            (label?.x ?? 0) + (label?.widthPx ?? 0),
          ];
          expect(Math.min(...ends)).toBeGreaterThanOrEqual(-0.001);
          expect(Math.max(...ends)).toBeLessThanOrEqual(scene.widthPx + 0.001);
          expect(widthPx).toBeGreaterThan(0);
          expect(reachPx).toBeGreaterThanOrEqual(24 - 0.001);
          expect(y).toBeGreaterThanOrEqual((lane?.y ?? Number.NaN) + (lane?.headPx ?? 0));
          const rows = label?.side === 'below' ? 2 : 1;
          expect(y + rows * (input.rowPx ?? 24)).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.heightPx ?? 0));
        }
      }),
    );
  });

  it('has no label in the column of a day that is not its own, where columns have room for words', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        const { axis, marks } = toTimelineScene(input);
        if (!axis.days.some(({ widthPx }) => widthPx >= 100)) return;
        for (const { label, fromX, untilX, x, widthPx } of marks) {
          if (!label || label.side === 'inside') continue;
          const own = axis.days.filter((day) => day.x < Math.max(untilX, fromX + 1) && day.x + day.widthPx > fromX);
          const [left, right] = [own[0]?.x ?? x, (own.at(-1)?.x ?? x) + (own.at(-1)?.widthPx ?? widthPx)];
          expect(label.x).toBeGreaterThanOrEqual(left - 0.001);
          expect(label.x + label.widthPx).toBeLessThanOrEqual(right + 0.001);
        }
      }),
    );
  });

  it('has no label that touches its own mark’s ends, or begins away from it in the column of another day', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        const { chronicle, span } = input;
        const scene = toTimelineScene(input);
        const dayAt = (x: number): string => dateAt(timeAt(x, span, scene.widthPx), chronicle.zone);
        for (const { label, x, widthPx, known } of scene.marks) {
          if (!label) continue;
          const end = label.x + label.widthPx;
          if (label.side === 'inside') {
            // A bracket or a round end takes up no more than this.
            expect(label.x - x).toBeGreaterThanOrEqual(3 - 0.001);
            expect(x + widthPx - end).toBeGreaterThanOrEqual(3 - 0.001);
          } else if (label.side !== 'below') expect(label.x >= x + widthPx + 3 || end <= x - 3).toBe(true);
          const when = intervalOf(known.event.when, known.event.zone);
          if (label.side === 'left') expect(dayAt(label.x + 0.5) >= dateAt(when.start, chronicle.zone)).toBe(true);
          // The room for fingers, and air.
          if (label.side === 'right') expect(label.x - (x + widthPx)).toBeLessThan(24 + 5);
        }
      }),
    );
  });

  it('cuts labels between words, and tells at least four letters or none', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        for (const { label, known } of toTimelineScene(input).marks)
          if (label && label.text !== known.event.label) {
            const seen = label.text.slice(0, -1);
            expect(known.event.label.startsWith(`${seen} `)).toBe(true);
            expect([...seen].length).toBeGreaterThanOrEqual(4);
          }
      }),
    );
  });

  it('keeps a label inside its mark inside it, and the words as wide as told', () => {
    fc.assert(
      fc.property(sceneInputs, (input) => {
        for (const { label, x, widthPx } of toTimelineScene(input).marks) {
          if (!label) continue;
          expect(label.widthPx).toBeCloseTo(MEASURE(label.text));
          if (label.side !== 'inside') continue;
          expect(label.x).toBeGreaterThanOrEqual(x);
          expect(label.x + label.widthPx).toBeLessThanOrEqual(x + widthPx + 0.001);
        }
      }),
    );
  });
});
