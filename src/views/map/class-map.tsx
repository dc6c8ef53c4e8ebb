/**
 * The map for the front of a room: nothing on it moves it, and all on it is so large that the back row reads it. It is laid
 * out for a box as much smaller than its own as letters are to be larger, and drawn as large as the box is.
 */
import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import { longDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { zoneCity } from '../../domain/words/times.ts';
import type { Filters } from '../../state/reader.ts';
import { useChronicle, useDay, useReader, useWholeChronicle } from '../ui/reader-context.tsx';
import type { BaseMap } from './base-map.ts';
import { BeyondPlate } from './beyond-plate.tsx';
import { homeFrame, homeViewport, type Size } from './camera.ts';
import { ClassKey } from './class-key.tsx';
import { JourneyPaths } from './journeys.tsx';
import type { Box } from './labels.ts';
import { MapLabels } from './map-labels.tsx';
import { limited } from './map-moves.ts';
import { type MapScene, toMapScene } from './map-scene.ts';
import { PinShape } from './pins.tsx';
import { SvgMap } from './svg-map.tsx';
import { type LoadBaseMap, useBaseMap } from './use-base-map.ts';
import { useLabelMeasure, useMapBox } from './use-map-box.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import './map.css';
import './class-map.css';

/** Labels are 12 px at least: so many of them fill a screen's height when each is a good thirtieth of it. */
const LINES_PX = 12 * 29.8;

/** How much larger than on a desk. On a screen held upright it is in one's hand. */
const enlargement = (isForRoom: boolean): number =>
  isForRoom && innerWidth > innerHeight ? Math.max(1, innerHeight / LINES_PX) : 1;

const shrunk = ({ width, height }: Size, by: number): Size => ({ width: width / by, height: height / by });
const shrunkBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x / by,
  y: y / by,
  ...shrunk({ width, height }, by),
});

const hidesAny = ({ hiddenParts, hidesBlackSea, hidesJourneys }: Filters): boolean =>
  hiddenParts.length > 0 || hidesBlackSea || hidesJourneys;

type Props = {
  /** What the page was built with. */
  readonly sketch: BaseMap;
  readonly loadMap: LoadBaseMap;
  /** Whether it is not for a room: letters are then as on any page. */
  readonly isInHand?: boolean;
  /** Countries that are drawn round. */
  readonly marked?: readonly Iso3[];
  /** Told of a country that is pressed; each must be within reach by other means too. */
  readonly onCountry?: (iso3: Iso3) => void;
};

const NONE: readonly Iso3[] = [];

/** The same scene with more countries drawn round. */
function markedIn(scene: MapScene, marked: readonly Iso3[]): MapScene {
  if (marked.length === 0) return scene;
  const paints = new Map(scene.paints);
  for (const iso3 of marked)
    paints.set(iso3, { part: 'none', isPlanned: false, ...paints.get(iso3), isEmphasised: true });
  return { ...scene, paints };
}

/** In the state of the reader around it. What the reader's filters hide is not told in words either. */
export function ClassMap({ sketch, loadMap, isInHand = false, marked = NONE, onCountry }: Props): ReactNode {
  const chronicle = useChronicle();
  const whole = useWholeChronicle();
  const day = useDay();
  const { filters, selected, viewport: moved, knownAt } = useReader((state) => state);
  const root = useRef<HTMLDivElement>(null);
  const hatchId = `class${useId().replace(/[^a-z0-9]/gi, '')}`;
  const box = useMapBox(root);
  const measureFor = useLabelMeasure(root, box.furniture);
  const by = enlargement(box.isMeasured && !isInHand);
  const size = useMemo(() => shrunk(box.size, by), [box.size, by]);
  const furniture = useMemo(() => box.furniture.map((each) => shrunkBox(each, by)), [box.furniture, by]);
  const viewport = useMemo(() => (moved ? limited(moved, size) : homeViewport(size)), [moved, size]);
  const scene = useMemo(
    () => markedIn(toMapScene(chronicle, day, filters, selected), marked),
    [chronicle, day, filters, selected, marked],
  );
  const base = useBaseMap({ sketch, loadMap, viewport, isMeasured: box.isMeasured });
  const { projected, pins, labels, beyond } = useMapDrawing({
    base,
    scene,
    viewport,
    ground: viewport,
    size,
    furniture,
    measureFor,
    isMeasured: box.isMeasured,
  });
  const press = (target: EventTarget): void => {
    const country = target instanceof Element ? target.closest<SVGElement>('[data-country]') : null;
    const iso3 = country?.dataset['country'];
    if (iso3 !== undefined) onCountry?.(iso3);
  };
  const date = longDate(day.date);
  /** On the map where it is large, below it where it would cover it: styles show one of the two. */
  const plate = !hidesAny(filters) && <BeyondPlate countries={beyond} isOpenAtFirst={false} />;
  const told = hidesAny(filters) ? 'Part of it is left out for now.' : daySentence(chronicle, day).text;
  return (
    <figure className="class-map">
      <figcaption className="class-map-moment">
        {date}
        {knownAt !== null && (
          <span>
            , as known {knownByWords(whole, knownAt)}, {zoneCity(chronicle.zone)} time
          </span>
        )}
      </figcaption>
      <div className="map-box" ref={root} data-measured={box.isMeasured || undefined} data-grain={base.grain}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever asks for countries has a list of them too */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
        <div className="map-drawing" onClick={({ target }) => press(target)}>
          <SvgMap projected={projected} size={size} scene={scene} worldview={chronicle.worldview} id={hatchId} />
        </div>
        <svg
          className="map-overlay"
          viewBox={homeFrame(size)}
          preserveAspectRatio="xMidYMid meet"
          role="img"
          aria-label={`Map of ${date}. ${told}`}
        >
          <JourneyPaths journeys={scene.journeys} viewport={viewport} size={size} />
          <MapLabels labels={labels} frame={homeFrame(size)} />
          {[...pins].reverse().map((pin) => (
            <g
              key={pin.town}
              className="map-pin"
              data-state={pin.state}
              data-talks={pin.hasTalks || undefined}
              data-selected={pin.isSelected || undefined}
              transform={`translate(${pin.x} ${pin.y})`}
            >
              <PinShape pin={pin} />
            </g>
          ))}
        </svg>
        {plate}
      </div>
      {plate}
      <ClassKey hatchId={hatchId} scene={scene} filters={filters} />
    </figure>
  );
}
