/** What a site would let be taken away of a chronicle: all of it, unless told otherwise. */
import { type Part, takenPart } from '../../../src/app/taking/taken-parts.ts';
import type { Chronicle } from '../../../src/domain/chronicle.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import type { ExportEnding } from '../../../src/format/export/format-list.ts';
import type { Taken } from '../../../src/format/export/taken.ts';

export const SITE = 'https://example.org/parley/';
export const HASH = '0123456789';

type Wish = {
  readonly part?: Part;
  readonly knownAt?: KnownAt;
  readonly site?: string | null;
  readonly ending?: ExportEnding;
};

export const takenOf = (
  chronicle: Chronicle,
  { part = { kind: 'all' }, knownAt = null, site = SITE, ending = 'atom' }: Wish = {},
): Taken => takenPart(chronicle, { part, knownAt, ending }, { hash: HASH, site });
