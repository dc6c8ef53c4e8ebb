import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, readAddressee } from '../../src/app/embed/height-dialects.ts';
import { followed, readMessage } from '../../src/app/embed/read-message.ts';
import { isOn } from '../../src/domain/events/day.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { writeMoment } from '../../src/state/moment-text.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { WEEK } from '../fixtures/week.ts';

const DAYS = daysOf(WEEK.extent);
const first = initialReader(WEEK.extent.start);

/** As an embed takes it. */
function led(state: ReaderState, data: unknown): ReaderState {
  const store = createReaderStore(state);
  const message = readMessage(data);
  const patch = message?.type === 'parley:go' ? followed(message, WEEK) : null;
  if (patch) store.setState(patch);
  return store.getState();
}

describe('what the page around says', () => {
  const eventOnTuesday = WEEK.events.find(({ id }) => id === 'e-0311-jeddah')?.id ?? '';

  it('leads to a day, an event, a moment, and back', () => {
    const there = led(first, { type: 'parley:go', day: '2025-03-12' });
    expect(there.day).toBe('2025-03-12');
    const asked = led(there, { type: 'parley:go', event: eventOnTuesday });
    expect(asked).toMatchObject({ day: '2025-03-11', selected: eventOnTuesday });
    const known = led(asked, { type: 'parley:go', known: '2025-03-11T20:00Z' });
    expect(known.knownAt === null ? '' : writeMoment(known.knownAt)).toBe('2025-03-11T20:00Z');
    expect(known).toMatchObject({ day: '2025-03-11', selected: eventOnTuesday });
    expect(led(known, { type: 'parley:go', event: null, known: null })).toEqual({ ...asked, selected: null });
    expect(led(known, { type: 'parley:go', day: '2025-03-11' }).selected).toBeNull();
  });

  it.each([
    ['a day outside the week', { day: '2025-03-20' }],
    ['no date', { day: 'tomorrow' }],
    ['an event that is not there', { day: '2025-03-12', event: 'e-none' }],
    ['an event on a day that is not its own', { day: '2025-03-12', event: 'e-0311-jeddah' }],
    ['an event not yet known at the moment', { event: 'e-0311-joint-statement', known: '2025-03-11T09:00Z' }],
    ['an event’s name as a number', { event: 7 }],
    ['no moment', { known: 'noon' }],
    ['a day as a list', { day: ['2025-03-12'] }],
  ])('is passed over whole if it names %s', (_what, fields) => {
    expect(led(first, { type: 'parley:go', ...fields })).toEqual(first);
  });

  it('is of a moment to the minute, as the embed tells it again', () => {
    const then = led(first, { type: 'parley:go', known: '2025-03-11T20:00:30Z' });
    expect(then).toEqual(led(first, { type: 'parley:go', known: '2025-03-11T20:00Z' }));
    expect(then.knownAt).not.toBeNull();
  });

  it('lets go of an event that was not yet known at the moment it asks for', () => {
    const there = led(first, { type: 'parley:go', event: 'e-0311-joint-statement' });
    expect(there.selected).toBe('e-0311-joint-statement');
    const then = led(there, { type: 'parley:go', known: '2025-03-11T09:00Z' });
    expect(then).toMatchObject({ day: '2025-03-11', selected: null });
  });

  it('leads to an event alone on its own first day, or, before the week, nowhere', () => {
    for (const each of WEEK.events) {
      const day = DAYS.find((date) => isOn(each, date));
      const then = led(initialReader(WEEK.extent.end), { type: 'parley:go', event: each.id });
      expect(then).toMatchObject(day === undefined ? { selected: null } : { day, selected: each.id });
    }
  });

  it('said twice is as said once', () => {
    const gos = fc.record(
      {
        day: fc.constantFrom<string>(...DAYS),
        event: fc.option(fc.constantFrom(...WEEK.events.map(({ id }) => id))),
        known: fc.option(fc.constantFrom('2025-03-11T20:00Z', '2025-03-13T09:15+01:00')),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(gos, gos, (before, go) => {
        const once = led(led(first, { type: 'parley:go', ...before }), { type: 'parley:go', ...go });
        expect(led(once, { type: 'parley:go', ...go })).toEqual(once);
      }),
    );
  });

  it('changes nothing and throws never, whatever else it is: 10 000 messages', () => {
    const fields = { day: fc.anything(), event: fc.anything(), known: fc.anything() };
    const near = fc.record({ type: fc.constant('parley:go'), ...fields }, { requiredKeys: ['type'] });
    const others = fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withTypedArray: true });
    const store = createReaderStore(first);
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(others, fc.record({ type: fc.anything(), ...fields }), near), (data) => {
        const message = readMessage(data);
        const patch = message?.type === 'parley:go' ? followed(message, WEEK) : null;
        if (patch) store.setState(patch);
        taken += 1;
        // A go with nothing to go to, or that lets go of what is not held, is one that changes nothing.
        expect(store.getState()).toEqual(first);
      }),
      { numRuns: 10_000 },
    );
    expect(taken).toBe(10_000);
  });

  it('is read from its own fields alone', () => {
    expect(readMessage(Object.create({ type: 'parley:get-state' }))).toBeNull();
    expect(readMessage(Object.assign(Object.create(null), { type: 'parley:get-state' }))).toEqual({
      type: 'parley:get-state',
    });
    expect(readMessage(JSON.parse('{"type":"parley:go","__proto__":{"day":"2025-03-12"}}'))).toEqual({
      type: 'parley:go',
    });
    expect(readMessage({ type: 'parley:go', day: '2025-03-12', url: 'https://example.org' })).toEqual({
      type: 'parley:go',
      day: '2025-03-12',
    });
  });
});

describe('an embed’s height', () => {
  it('is told in every dialect', () => {
    const addressee = readAddressee({ search: '?childId=map-1&initialWidth=600', hash: '#?secret=aB3dE' });
    expect(heightMessages(640, addressee)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      'pymxPYMxmap-1xPYMxheightxPYMx640',
      '{"id":"iframeMessenger:parley","type":"set-height","value":640}',
      { secret: 'aB3dE', message: 'height', value: 640 },
      { subject: 'lti.frameResize', height: 640 },
    ]);
  });

  it('is told to nobody who did not say their name, where the dialect has names', () => {
    expect(heightMessages(640, readAddressee({ search: '', hash: '' }))).toHaveLength(3);
  });

  it('is told again to who asks', () => {
    const nobody = readAddressee({ search: '', hash: '' });
    const wordPress = readAddressee({ search: '', hash: '#?secret=aB3dE' });
    expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, nobody)).toBe(true);
    expect(asksForHeight({ message: 'ready', secret: 'aB3dE' }, wordPress)).toBe(true);
    for (const data of [null, 'ready', 7, {}, { sentinel: 'amp' }, { message: 'ready', secret: 'other' }])
      expect(asksForHeight(data, wordPress)).toBe(false);
    expect(asksForHeight({ message: 'ready' }, nobody)).toBe(false);
  });
});
