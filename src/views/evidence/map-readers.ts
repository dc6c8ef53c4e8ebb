/** What the map states: countries, pins, journeys, names, its legend and its plate of countries beyond. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { PARTS } from '../../domain/events/participation.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import type { AskableReader } from './askable-reader.ts';
import { countryCalled, countrySubject, textOf, townCalled } from './names.ts';

const BLACK_SEA: Subject = { kind: 'group', group: 'black-sea' };
const GROUND: Subject = { kind: 'ground' };

const codeOf = (element: Element): string | null => element.getAttribute('data-country');

/** `Paris: 2 events today, …` begins with the town's name. */
const townOfPin = (pin: Element): Subject => {
  const name = pin.getAttribute('aria-label') ?? textOf(pin.querySelector('title'));
  return { kind: 'town', town: name.slice(0, name.indexOf(':')) };
};

/** The country on which the keys stand: outlined by the same line as the land below. */
function countryInFocus(focus: Element, chronicle: Chronicle): Subject | null {
  const name = focus.getAttribute('aria-label')?.split(':')[0] ?? '';
  const shape = focus.getAttribute('d');
  const land = [...(focus.closest('.map-box')?.querySelectorAll('.map-ground .map-country') ?? [])];
  const below = land.find((country) => country.getAttribute('d') === shape);
  return countrySubject(countryCalled(chronicle, name) ?? (below && codeOf(below)));
}

/** By the signs that stand before its words. */
function signOf(row: Element): Subject | null {
  const has = (sign: string): boolean => row.querySelector(sign) !== null;
  if (has('.map-pin-dot[data-state="planned"]')) return { kind: 'events', which: 'planned' };
  if (has('.map-pin-dot')) return { kind: 'venues' };
  if (has('.map-black-sea-coast')) return BLACK_SEA;
  if (has('.map-journey')) return { kind: 'journeys', iso3: null };
  const shown = row.querySelector('.map-country')?.getAttribute('data-part');
  const part = PARTS.find((each) => each === shown && each !== 'none');
  return part ? { kind: 'part', part } : GROUND;
}

const countriesIn = (element: Element): Subject => ({
  kind: 'countries',
  countries: [...element.querySelectorAll('.ui-swatch[data-country]')].flatMap((swatch) => codeOf(swatch) ?? []),
});

function groupCalled(element: Element, { groups }: Chronicle): Subject | null {
  const found = groups.find(({ label }) => label === textOf(element));
  return found ? { kind: 'group', group: found.kind } : null;
}

export const MAP_READERS: readonly AskableReader[] = [
  { at: '.map-pin', read: townOfPin },
  { at: '.map-journeys > .map-journey', read: (element) => ({ kind: 'journeys', iso3: codeOf(element) }) },
  { at: '.map-label[data-country]', read: (element) => countrySubject(codeOf(element)), isPassed: true },
  { at: '.map-label[data-kind^="town"]', read: townCalled, isPassed: true },
  { at: '.map-label', read: (element) => (textOf(element) === 'Black Sea' ? BLACK_SEA : GROUND) },
  { at: '.map-fills > .map-country', read: (element) => countrySubject(codeOf(element)) },
  { at: '.map-ground > .map-country', read: (element) => countrySubject(codeOf(element)), isPassed: true },
  { at: '.map-lines > .map-black-sea-coast', read: () => BLACK_SEA, isPassed: true },
  { at: '.map-lines > *', read: () => GROUND, isPassed: true },
  { at: '.map-focus', read: countryInFocus, isPassed: true },
  { at: '.map-card-groups > li', read: groupCalled },
  {
    at: '.map-card',
    read: (element, chronicle) => countrySubject(countryCalled(chronicle, element.getAttribute('aria-label') ?? '')),
  },
  { at: '.map-legend-row', read: signOf },
  {
    at: '.map-beyond dd',
    read: (element) => countrySubject(element.querySelector('[data-country]')?.getAttribute('data-country')),
  },
  { at: '.map-beyond dl > div', read: countriesIn, isPassed: true },
  { at: '.map-beyond', read: countriesIn },
  { at: '.map-panel figcaption > .visually-hidden', read: () => ({ kind: 'sentence' }), isPassed: true },
  { at: '.map-note', read: () => GROUND },
];
