/** Which countries' part changed: on the small map, with a sign on each, for whoever reads the list beside it. */
import { Fragment, type ReactNode } from 'react';
import type { CountryMark } from '../../domain/changes/changed-countries.ts';
import type { Chronicle, Iso3 } from '../../domain/chronicle.ts';
import { useWholeChronicle } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { projectorFor } from './projected.ts';
import { SMALL_SIZE, SMALL_VIEWPORT } from './small-shapes.ts';
import './changed-map.css';

const SIGNS: Record<CountryMark, { readonly sign: string; readonly words: string }> = {
  joined: { sign: '+', words: 'has a reported part in “To” alone' },
  left: { sign: '−', words: 'has a reported part in “From” alone' },
  moved: { sign: '≠', words: 'its part is told otherwise' },
};
/** The rarer first: where two signs have no room, it is the other’s that tells less. */
const MARKS: readonly CountryMark[] = ['moved', 'left', 'joined'];

const project = projectorFor(SMALL_VIEWPORT, SMALL_SIZE);

const isWithin = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= SMALL_SIZE.width && y <= SMALL_SIZE.height;

type Sign = { readonly iso3: Iso3; readonly mark: CountryMark; readonly x: number; readonly y: number };

/** Nearer than this, two signs would be one blot. */
const APART = { x: 14, y: 22 } as const;

/** At the capitals, as many as can be read: fill and outline tell the others. */
function signsOf(marks: Props['marks'], countries: Chronicle['countries']): Sign[] {
  const signs: Sign[] = [];
  const ordered = [...marks].sort(([, a], [, b]) => MARKS.indexOf(a) - MARKS.indexOf(b));
  for (const [iso3, mark] of ordered) {
    const capital = countries.get(iso3)?.capital.position;
    const point = capital && project(capital);
    if (!point || !isWithin(point)) continue;
    const [x, y] = [Math.round(point[0]), Math.round(point[1])];
    const isFree = signs.every((sign) => Math.abs(sign.x - x) >= APART.x || Math.abs(sign.y - y) >= APART.y);
    if (isFree) signs.push({ iso3, mark, x, y });
  }
  return signs;
}

type Props = { readonly marks: ReadonlyMap<Iso3, CountryMark> };

/** Nothing where no part changed. */
export function ChangedMap({ marks }: Props): ReactNode {
  const { countries } = useWholeChronicle();
  if (marks.size === 0) return null;
  const used = MARKS.filter((mark) => [...marks.values()].includes(mark));
  return (
    <figure className="map-changed">
      <svg className="map-small" viewBox={`0 0 ${SMALL_SIZE.width} ${SMALL_SIZE.height}`} aria-hidden="true">
        <use className="map-small-land" href="#small-land" />
        {[...marks].map(([iso3, mark]) => (
          <use
            key={iso3}
            className="map-changed-country"
            data-mark={mark}
            href={`#small-${iso3}`}
            {...says('change', `country/${iso3}`)}
          />
        ))}
        {signsOf(marks, countries).map(({ iso3, mark, x, y }) => (
          <text key={iso3} className="map-changed-sign" x={x} y={y + 5} {...says('change', `country/${iso3}`)}>
            {SIGNS[mark].sign}
          </text>
        ))}
      </svg>
      <figcaption>
        {used.map((mark, at) => (
          <Fragment key={mark}>
            {at > 0 && ' · '}
            <span {...says('changes', `country-${mark}`)}>{`${SIGNS[mark].sign} ${SIGNS[mark].words}`}</span>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}
