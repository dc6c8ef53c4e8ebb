/** Positions: on the Earth, in the order longitude and latitude, and in the country that they are said to be in. */

import { isOnEarth, type LngLat } from '../../../domain/places/position.ts';
import type { Path } from '../../issue.ts';
import type { Records } from '../../records.ts';
import { distanceToCountryKm } from '../country-distance.ts';
import { findingAt } from '../fault.ts';
import type { Rule } from '../rule.ts';

/** Coasts and rivers of the map are drawn coarsely; a harbour may lie in its water. */
const TOLERANCE_KM = 30;

type Positioned = { readonly position: LngLat; readonly country: string | undefined; readonly path: Path };

const positionsOf = ({ places, countries }: Records): Positioned[] => [
  ...places.map(({ record: { position, country }, path }) => ({ position, country, path: [...path, 'position'] })),
  ...countries.map(({ record: { capital, iso3 }, path }) => ({
    position: capital.position,
    country: iso3,
    path: [...path, 'capital', 'position'],
  })),
];

const told = ([lng, lat]: LngLat): string => `[${lng}, ${lat}]`;

const swapped = ([lng, lat]: LngLat): LngLat => [lat, lng];

export const OFF_EARTH: Rule = {
  id: 'off-earth',
  description: 'A position is on the Earth: longitude -180 to 180, latitude -90 to 90.',
  check: ({ records }) =>
    positionsOf(records)
      .filter(({ position }) => !isOnEarth(position))
      .map(({ position, path }) =>
        findingAt(
          path,
          `${told(position)} is not on the Earth`,
          isOnEarth(swapped(position))
            ? `Longitude comes first: did you mean ${told(swapped(position))}?`
            : 'Write longitude (-180 to 180), then latitude (-90 to 90), in degrees.',
        ),
      ),
};

export const WRONG_COUNTRY: Rule = {
  id: 'wrong-country',
  description: `A position is in the country that it names, or within ${TOLERANCE_KM} km of it.`,
  check: ({ records }, { baseMap }) =>
    positionsOf(records).flatMap(({ position, country, path }) => {
      if (country === undefined || !isOnEarth(position)) return [];
      const km = distanceToCountryKm(baseMap, country, position);
      if (km === null || km <= TOLERANCE_KM) return [];
      const turned = isOnEarth(swapped(position)) ? distanceToCountryKm(baseMap, country, swapped(position)) : null;
      return [
        findingAt(
          path,
          `${told(position)} is ${Math.round(km)} km from ${country}`,
          turned !== null && turned <= TOLERANCE_KM
            ? `Longitude and latitude are swapped: write ${told(swapped(position))}.`
            : 'Correct the position (longitude, latitude) or the country.',
        ),
      ];
    }),
};

export const FRAME_BOUNDS: Rule = {
  id: 'frame-bounds',
  description: 'The frame is west, south, east, north, on the Earth.',
  check: ({ records: { chronicle } }) => {
    const frame = chronicle?.record.frame;
    if (!frame) return [];
    const [west, south, east, north] = frame;
    return isOnEarth([west, south]) && isOnEarth([east, north]) && south < north && west !== east
      ? []
      : [
          findingAt(
            ['chronicle', 'frame'],
            `The frame [${frame.join(', ')}] is no box on the Earth`,
            'Write west, south, east, north in degrees, with south below north.',
          ),
        ];
  },
};
