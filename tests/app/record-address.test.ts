import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOfDay } from '../../src/app/routing/canonical.ts';
import { type RecordAddress, readRecordAddress, recordPath } from '../../src/app/routing/record-address.ts';
import { date } from '../fixtures/records.ts';

const names = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/^\.+$|^index\.html$/.test(name));
const addresses: fc.Arbitrary<RecordAddress> = fc.oneof(
  fc.constantFrom(
    { kind: 'events' } as const,
    { kind: 'countries' } as const,
    { kind: 'sources' } as const,
    { kind: 'evidence' } as const,
    { kind: 'data' } as const,
    { kind: 'sheet' } as const,
  ),
  names.map((event) => ({ kind: 'event', event }) as const),
  names.map((iso3) => ({ kind: 'country', iso3 }) as const),
  fc
    .tuple(fc.constantFrom('day-sources', 'day-sheet'), fc.constantFrom('2025-03-10', '2025-04-01', 'monday'))
    .map(([kind, day]) => ({ kind, day }) as const),
);

describe('readRecordAddress', () => {
  it('reads what was written, with or without the name of the folder’s file', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const path = recordPath('week', address);
        expect(readRecordAddress(path)).toEqual({ chronicle: 'week', address });
        expect(readRecordAddress(`${path}index.html`)).toEqual({ chronicle: 'week', address });
      }),
    );
  });

  it.each(['/', '/about/', '/week/', '/week/2025-03-10/', '/week/2025-03-10/others/', '/week/events/a/b/'])(
    'leaves %s to others',
    (path) => expect(readRecordAddress(path)).toBeNull(),
  );

  it('does not stumble over a stranger’s percent signs', () => {
    expect(readRecordAddress('/week/events/%E0%A4%A/')).toEqual({
      chronicle: 'week',
      address: { kind: 'event', event: '%E0%A4%A' },
    });
  });
});

describe('canonicalOfDay', () => {
  it('keeps the site and changes the day', () => {
    const day = date('2025-03-12');
    expect(canonicalOfDay('https://example.org/p/week/', 'week', day)).toBe('https://example.org/p/week/2025-03-12/');
    expect(canonicalOfDay('https://example.org/p/week/2025-03-10/', 'week', day)).toBe(
      'https://example.org/p/week/2025-03-12/',
    );
    expect(canonicalOfDay('https://example.org/week/site/week/2025-03-10/', 'week', day)).toBe(
      'https://example.org/week/site/week/2025-03-12/',
    );
    expect(canonicalOfDay('https://example.org/other/', 'week', day)).toBe('https://example.org/other/');
  });
});
