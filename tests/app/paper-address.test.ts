import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperAddress, paperPath, readPaperAddress } from '../../src/app/routing/paper-address.ts';
import { readRecordAddress } from '../../src/app/routing/record-address.ts';
import { rightPath } from '../../src/app/routing/right-path.ts';

const names = fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/^\.+$|^index\.html$/.test(name));
const addresses: fc.Arbitrary<PaperAddress> = fc.oneof(
  fc.constantFrom({ kind: 'paper' } as const, { kind: 'wall' } as const),
  fc
    .tuple(fc.constantFrom('handout', 'map-to-colour', 'map-answers'), names)
    .map(([kind, day]) => ({ kind, day }) as const),
  fc
    .tuple(fc.constantFrom('worksheet', 'answers', 'cards'), names)
    .map(([kind, lesson]) => ({ kind, lesson }) as const),
);

describe('readPaperAddress', () => {
  it('reads what was written, with or without the name of the folder’s file', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const path = paperPath('week', address);
        expect(readPaperAddress(path)).toEqual({ chronicle: 'week', address });
        expect(readPaperAddress(`${path}index.html`)).toEqual({ chronicle: 'week', address });
      }),
    );
  });

  it.each([
    '/',
    '/about/',
    '/week/',
    '/week/print/',
    '/week/2025-03-10/',
    '/week/2025-03-10/print/',
    '/week/lessons/one/',
    '/week/lessons/one/class/',
    '/week/lesson/one/cards/',
    '/week/lessons/one/cards/more/',
  ])('leaves %s to others', (path) => expect(readPaperAddress(path)).toBeNull());

  it('names no page that is about one thing', () => {
    const days = fc.constantFrom('2025-03-10', 'monday');
    fc.assert(
      fc.property(days, fc.constantFrom('handout', 'map-to-colour', 'map-answers'), (day, kind) => {
        expect(readRecordAddress(paperPath('week', { kind, day }))).toBeNull();
      }),
    );
  });
});

it('an address in capitals, without its slash or with a file’s name is put right', () => {
  const catalogue = [{ id: 'week', extent: { start: '2025-03-10', end: '2025-03-16' } }];
  expect(rightPath('/Week/Wall', catalogue)).toBe('/week/wall/');
  expect(rightPath('/week//2025-03-11/HANDOUT/index.html', catalogue)).toBe('/week/2025-03-11/handout/');
  expect(rightPath('/week/lessons/One/Worksheet.html', catalogue)).toBe('/week/lessons/one/worksheet/');
});
