/** Chronicles, spans and widths of any kind, for laws that every scene of the lanes obeys. */
import fc from 'fast-check';
import type { ChronicleEvent } from '../../src/domain/chronicle.ts';
import { knownEvents } from '../../src/domain/events/day.ts';
import type { DayEvent } from '../../src/domain/events/day-event.ts';
import { inOrder } from '../../src/domain/events/order.ts';
import { isInLanes, wholeSpan } from '../../src/domain/events/whole-span.ts';
import { addMs } from '../../src/domain/time/instant.ts';
import { durationMs } from '../../src/domain/time/interval.ts';
import { fitSpan, SHORTEST_MS } from '../../src/views/timeline/span.ts';
import type { SceneInput } from '../../src/views/timeline/timeline-scene.ts';
import { estimateWidth } from '../../src/views/ui/text-width.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { event, report, when } from '../fixtures/records.ts';

export const MEASURE = estimateWidth(13);

export const laneEvents = (chronicle: typeof FIXTURE): DayEvent[] =>
  knownEvents(chronicle, null).filter((known) => isInLanes(known.event, chronicle.extent));

const days = fc.integer({ min: 10, max: 16 });
const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
const certainties = fc.constantFrom('', '~', '?', '%');

const times = fc.oneof(
  fc.tuple(days, certainties).map(([day, mark]) => `2025-03-${day}${mark}`),
  fc.tuple(days, fc.integer({ min: 1, max: 5 })).map(([day, more]) => `2025-03-${day}/2025-03-${day + more}`),
  fc.tuple(days, hours, certainties).map(([day, at, mark]) => `2025-03-${day}T${at}${mark}`),
  fc.tuple(days, hours).map(([day, at]) => `2025-03-${day}T${at}/2025-03-${day + 1}T02:00`),
  days.map((day) => `2025-03-${day}T00:00/2025-03-${day}T24:00`),
  fc.constantFrom('2025-03-12/..', '../2025-03-12', '2025-03'),
);

const PLACES = ['paris', 'london', 'jeddah', 'moscow', null];

const events = fc
  .array(
    fc.record({
      time: times,
      place: fc.constantFrom(...PLACES),
      label: fc.oneof(fc.lorem({ maxCount: 5 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
      status: fc.constantFrom('took-place' as const, 'happening' as const, 'announced' as const, 'cancelled' as const),
    }),
    // Crowded as a rule: a lane with one mark cannot break a law about two.
    { minLength: 0, maxLength: 28, size: 'max' },
  )
  .map((list) =>
    inOrder(
      list.map(({ time, place, label, status }, index): ChronicleEvent => {
        const zone = place === null ? FIXTURE.zone : (FIXTURE.places.get(place)?.zone ?? FIXTURE.zone);
        return event(`e${index}`, label, '2025-03-10', {
          when: when(time),
          place,
          zone,
          label,
          reports: [report('2025-03-10', status)],
        });
      }),
    ),
  );

const fractions = fc.double({ min: 0, max: 1, noNaN: true });

export const sceneInputs: fc.Arbitrary<SceneInput> = fc
  .record({
    events,
    at: fractions,
    // As much of the week as all, or as little as an hour.
    length: fc.oneof(
      fc.constant(1),
      fractions,
      fractions.map((part) => part ** 4),
    ),
    widthPx: fc.integer({ min: 120, max: 1800 }),
    rowPx: fc.constantFrom(24, 44),
    gutterPx: fc.constantFrom(0, 152),
    known: fc.option(fractions),
  })
  .map(({ events: list, at, length, known, ...box }) => {
    const chronicle = { ...FIXTURE, events: list };
    const whole = wholeSpan(chronicle);
    const span = fitSpan(whole, whole.start + at * durationMs(whole), SHORTEST_MS + length * durationMs(whole));
    const knownAt = known === null ? null : addMs(whole.start, Math.round(known * durationMs(whole)));
    return { chronicle, events: laneEvents(chronicle), knownAt, span, measure: MEASURE, ...box };
  });
