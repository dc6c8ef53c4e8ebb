/** Marks of what was under way at the moment: done up to a border, and planned from there on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSpan } from '../../src/domain/events/whole-span.ts';
import { dayInterval } from '../../src/domain/time/when.ts';
import { type Mark, type SceneInput, toTimelineScene } from '../../src/views/timeline/timeline-scene.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, date, event, PARIS, report } from '../fixtures/records.ts';
import { laneEvents, MEASURE, sceneInputs } from './scene-input.ts';

describe('a mark in two parts', () => {
  it('tells the days of a visit that had not begun at the moment from those before', () => {
    const reports = [report('2025-03-09', 'happening')];
    const chronicle = { ...FIXTURE, events: [event('one', 'A visit', '2025-03-10/2025-03-12', { reports })] };
    const seen = (knownAt: string | null, more: Partial<SceneInput> = {}): Mark => {
      const input = { chronicle, events: laneEvents(chronicle), span: wholeSpan(FIXTURE), measure: MEASURE, ...more };
      const at = knownAt === null ? null : asOf(knownAt).at;
      const [mark] = toTimelineScene({ ...input, widthPx: 1260, knownAt: at }).marks;
      if (!mark) throw new Error('No mark');
      return mark;
    };
    expect(seen('2025-03-10T23:00Z').aheadX).toBeCloseTo(180);
    expect(seen('2025-03-11T15:00Z').aheadX).toBeCloseTo(360);
    expect(seen('2025-03-12T15:00Z').aheadX).toBeNull();
    expect(seen(null).aheadX).toBeNull();
    // Of what is in view, all of it or none.
    expect(seen('2025-03-10T23:00Z', { span: dayInterval(date('2025-03-11'), PARIS) })).toMatchObject({
      x: 0,
      aheadX: 0,
    });
    expect(seen('2025-03-10T23:00Z', { span: dayInterval(date('2025-03-10'), PARIS) }).aheadX).toBeNull();
  });

  it('has no label across the border between what was done and what was still to come', () => {
    let labelled = 0;
    fc.assert(
      fc.property(sceneInputs, (input) => {
        for (const { aheadX, known, label, x, widthPx } of toTimelineScene(input).marks) {
          if (aheadX === null) continue;
          expect(known.isPlanned).toBe(false);
          expect(aheadX).toBeGreaterThanOrEqual(x);
          expect(aheadX).toBeLessThan(x + widthPx);
          if (aheadX === x || label?.side !== 'inside') continue;
          labelled += 1;
          expect(label.x >= aheadX || label.x + label.widthPx <= aheadX).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
    expect(labelled).toBeGreaterThan(10);
  });
});
