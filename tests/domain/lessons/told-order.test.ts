import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, ChronicleEvent } from '../../../src/domain/chronicle.ts';
import { inOrder } from '../../../src/domain/events/order.ts';
import { beganBefore, toldOrder, untoldPairs } from '../../../src/domain/lessons/told-order.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { event, zone } from '../../fixtures/records.ts';

const chronicleOf = (...events: readonly ChronicleEvent[]): Chronicle => ({ ...FIXTURE, events: inOrder(events) });
const idsOf = ({ events }: Chronicle): string[] => events.map(({ id }) => id);

describe('the told order', () => {
  it('goes by days, and by clock times within a day', () => {
    const chronicle = chronicleOf(
      event('late', 'Late', '2025-03-11T18:00'),
      event('early', 'Early', '2025-03-11T09:30'),
      event('before', 'Before', '2025-03-10'),
    );
    expect(toldOrder(chronicle, ['late', 'before', 'early'])).toEqual(['before', 'early', 'late']);
    expect(untoldPairs(chronicle, idsOf(chronicle))).toEqual([]);
  });

  it('does not know two things of one day apart where one has no hour', () => {
    const chronicle = chronicleOf(
      event('hourless', 'No hour', '2025-03-11'),
      event('noon', 'Noon', '2025-03-11T12:00'),
    );
    expect(untoldPairs(chronicle, ['noon', 'hourless'])).toEqual([['noon', 'hourless']]);
  });

  it('does not know clock times of the same minute apart', () => {
    const chronicle = chronicleOf(
      event('one', 'One', '2025-03-11T12:00'),
      event('other', 'Other', '2025-03-11T14:00', { zone: zone('Asia/Riyadh') }),
    );
    expect(untoldPairs(chronicle, ['one', 'other'])).toHaveLength(1);
  });

  it('takes what sources tell of the order, through others too', () => {
    const chronicle = chronicleOf(
      event('third', 'Third', '2025-03-11', { after: ['second'] }),
      event('second', 'Second', '2025-03-11', { after: ['first'] }),
      event('first', 'First', '2025-03-11'),
    );
    expect(untoldPairs(chronicle, ['third', 'first', 'second'])).toEqual([]);
    expect(toldOrder(chronicle, ['third', 'first', 'second'])).toEqual(['first', 'second', 'third']);
  });

  it('lets an event that came after a clock time begin no earlier, whatever midnight is where', () => {
    const chronicle = chronicleOf(
      event('paris', 'A day in Paris', '2025-03-10'),
      event('talks', 'Talks', '2025-03-11T12:00', { zone: zone('Asia/Riyadh') }),
      event('text', 'A text', '2025-03-11', { zone: zone('Asia/Riyadh'), after: ['talks'] }),
    );
    expect(untoldPairs(chronicle, idsOf(chronicle))).toEqual([]);
  });

  it('widens an approximate day to its neighbours', () => {
    const chronicle = chronicleOf(
      event('about', 'About then', '2025-03-10~'),
      event('next', 'The next day', '2025-03-11'),
      event('after-next', 'The day after', '2025-03-12'),
    );
    expect(untoldPairs(chronicle, idsOf(chronicle))).toEqual([['about', 'next']]);
  });

  it('does not loop where events come after each other in a circle', () => {
    const chronicle = chronicleOf(
      event('hen', 'Hen', '2025-03-11', { after: ['egg'] }),
      event('egg', 'Egg', '2025-03-11', { after: ['hen'] }),
    );
    expect(toldOrder(chronicle, ['hen', 'egg'])).toHaveLength(2);
    expect(
      beganBefore(chronicle, event('hen', 'Hen', '2025-03-11', { after: ['egg'] }), event('hen', 'Hen', '2025-03-11')),
    ).toBe(false);
  });

  const times = fc.constantFrom(
    '2025-03-10',
    '2025-03-10~',
    '2025-03-11',
    '2025-03-11T09:00',
    '2025-03-11T17:00~',
    '2025-03-12/2025-03-14',
    '2025-03-13',
  );
  const weeks = fc
    .array(times, { minLength: 2, maxLength: 7 })
    .map((texts) => chronicleOf(...texts.map((time, at) => event(`e${at}`, `Event ${at}`, time))));

  it('is a strict order, and the list follows it', () =>
    fc.assert(
      fc.property(weeks, (chronicle) => {
        const { events } = chronicle;
        const order = toldOrder(chronicle, idsOf(chronicle));
        for (const a of events)
          for (const b of events) {
            const isBefore = beganBefore(chronicle, a, b);
            expect(isBefore && beganBefore(chronicle, b, a)).toBe(false);
            if (isBefore) expect(order.indexOf(a.id)).toBeLessThan(order.indexOf(b.id));
            for (const c of events)
              if (isBefore && beganBefore(chronicle, b, c)) expect(beganBefore(chronicle, a, c)).toBe(true);
          }
      }),
    ));
});
