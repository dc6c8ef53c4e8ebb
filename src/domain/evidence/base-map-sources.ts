/** What the base map itself rests on: no source of a chronicle tells its coasts and borders. */
import type { Source } from '../chronicle.ts';
import type { Ground } from './grounds.ts';

const reference = (id: string, publisher: string, title: string, url: string, kind: Source['kind']): Source => ({
  id,
  publisher,
  title,
  url,
  kind,
  published: { kind: 'unknown' },
  language: 'en',
  archived: null,
  basedOn: null,
  zone: null,
  reliability: 'usual',
  note: null,
});

const NATURAL_EARTH = reference(
  'natural-earth',
  'Natural Earth',
  'Admin-0 countries, disputed areas, marine areas and lakes, 1:10m',
  'https://www.naturalearthdata.com/',
  'reference',
);
const RESOLUTION_68_262 = reference(
  'unga-68-262',
  'UN General Assembly',
  'Resolution 68/262: Territorial integrity of Ukraine',
  'https://undocs.org/A/RES/68/262',
  'official',
);
const RESOLUTION_1244 = reference(
  'unsc-1244',
  'UN Security Council',
  'Resolution 1244 (1999)',
  'https://undocs.org/S/RES/1244(1999)',
  'official',
);

export const GROUND_RECORDS: readonly Ground[] = [
  {
    kind: 'ground',
    text: 'Coasts, lakes, borders and the names of seas; borders adapted to the positions of the UN General Assembly.',
    sources: [NATURAL_EARTH],
  },
  {
    kind: 'ground',
    text: 'Crimea is drawn as Ukraine’s and hatched: Russia has held it since 2014.',
    sources: [RESOLUTION_68_262],
  },
  {
    kind: 'ground',
    text: 'Kosovo is drawn with a dashed border, without prejudice to positions on status.',
    sources: [RESOLUTION_1244],
  },
];
