/** Which names the map wants to show, most important first. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Part } from '../../domain/events/participation.ts';
import { says } from '../ui/says.ts';
import type { BaseCountry, BaseMap } from './base-map.ts';
import { homeViewport, type Size } from './camera.ts';
import type { LabelWish } from './labels.ts';
import type { MapScene } from './map-scene.ts';
import { type PlacedPin, pinRadius } from './pins.tsx';
import type { Project } from './projected.ts';

type Input = {
  readonly chronicle: Chronicle;
  readonly base: BaseMap;
  readonly scene: MapScene;
  readonly pins: readonly PlacedPin[];
  readonly project: Project;
  readonly zoom: number;
  readonly size: Size;
};

/** A sea of rank 5 waits until the map is this many zoom steps nearer than at home. */
const SEA_STEPS: readonly number[] = [0, 0, 0.9, 1.4, 2.2, 3];

const BLACK_SEA = 'Black Sea';
/** Frames that are lower. */
const LOW_PX = 300;

const FOREMOST: readonly Part[] = ['lead', 'party', 'host'];

/** So many countries have land enough for a name that stands away from its middle, where a town's pin may be: Romania's and more. */
const BROAD_LAND = 82;

type NameWish = LabelWish & Pick<BaseCountry, 'landRank'> & { readonly weight: number };

export function labelWishes({ chronicle, base, scene, pins, project, zoom, size }: Input): LabelWish[] {
  const steps = zoom - homeViewport(size).zoom;
  const isRoomy = size.width >= 600;

  const towns = pins.map(
    (pin): LabelWish => ({
      id: `town-${pin.town}`,
      text: pin.town,
      says: says('town', pin.town),
      kind: pin.state === 'idle' ? 'town' : 'town-today',
      x: pin.x,
      y: pin.y,
      // Clear of the halo that a pin of today has once it is selected.
      anchor: { kind: 'beside', radius: pinRadius(pin) + (pin.state === 'idle' ? 0 : 4) },
    }),
  );
  const todays = towns.filter(({ kind }) => kind === 'town-today');

  const seas = base.seas.flatMap(({ name, at, rank }): LabelWish[] => {
    const point = project(at);
    const isBlackSea = name === BLACK_SEA;
    if (!point || (!isBlackSea && steps < (SEA_STEPS[rank] ?? 9) + (isRoomy ? 0 : 0.5))) return [];
    return [
      {
        id: `sea-${name}`,
        ...(isBlackSea ? { says: says('group', 'black-sea') } : {}),
        text: name,
        // In a low frame the sea is no wider than its name in small letters.
        kind: isBlackSea && size.height >= LOW_PX ? 'sea-named' : 'sea',
        x: point[0],
        y: point[1],
        anchor: { kind: 'centre' },
      },
    ];
  });

  const names = base.countries.flatMap(({ iso3, labelAt, landRank }): NameWish[] => {
    const paint = scene.paints.get(iso3);
    const isBlackSea = scene.blackSea.includes(iso3);
    const hasPart = paint !== undefined && paint.part !== 'none';
    const name = chronicle.countries.get(iso3)?.name;
    if (!name || (!isBlackSea && !hasPart && steps < 1.5)) return [];
    const point = project(labelAt);
    if (!point) return [];
    // A small frame has room for few: those that lead, host or are parties, then who else takes part, then the coast.
    const isForemost = paint !== undefined && FOREMOST.includes(paint.part);
    const weight = (paint?.isEmphasised ? 0 : 8) + (isForemost ? 0 : 4) + (hasPart ? 0 : 2) + (isBlackSea ? 0 : 1);
    return [
      {
        id: `country-${iso3}`,
        country: iso3,
        text: name,
        kind: isBlackSea ? 'black-sea-state' : 'country',
        x: point[0],
        y: point[1],
        anchor: { kind: 'centre', isFar: isForemost || (hasPart && landRank < BROAD_LAND) },
        weight,
        landRank,
      },
    ];
  });
  names.sort((a, b) => a.weight - b.weight || a.landRank - b.landRank);
  const blackSea = seas.filter(({ text }) => text === BLACK_SEA);
  const others = seas.filter(({ text }) => text !== BLACK_SEA);
  const idle = towns.filter(({ kind }) => kind === 'town');
  // The sea has one place to stand, a town eight around it.
  return [...blackSea, ...todays, ...names, ...(isRoomy || steps > 0.7 ? idle : []), ...others];
}
