/** The map: one scene, drawn as SVG or by MapLibre underneath, with pins, journeys and names above both. */
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EventId, Iso3 } from '../../domain/chronicle.ts';
import type { Viewport } from '../../domain/places/position.ts';
import { daySentence } from '../../domain/words/day.ts';
import { movedMap, selectedEvent } from '../../state/reader.ts';
import { PanelBoundary } from '../ui/boundary.tsx';
import { useChronicle, useDay, useReader, useReaderStore } from '../ui/reader-context.tsx';
import type { BaseMap } from './base-map.ts';
import { BeyondPlate } from './beyond-plate.tsx';
import { BoundaryNote } from './boundary-note.tsx';
import { broughtIn } from './bring-in.ts';
import { homeFrame, homeViewport, type Size } from './camera.ts';
import type { CountryCardProps } from './country-card.tsx';
import { CountryFocus } from './country-focus.tsx';
import { GlNotice } from './gl/gl-notice.tsx';
import type { GlWish } from './gl/gl-support.ts';
import type { TakeTurn } from './gl/gl-turn.ts';
import { useGlMap } from './gl/use-gl-map.ts';
import { JourneyLines } from './journeys.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { keyMove } from './map-keys.ts';
import { MapLabels } from './map-labels.tsx';
import { fittedToday, limited, zoomed } from './map-moves.ts';
import { toMapScene } from './map-scene.ts';
import { PinMark } from './pins.tsx';
import { countriesAtHome, projectorFor } from './projected.ts';
import { SvgMap } from './svg-map.tsx';
import { TouchHint } from './touch-hint.tsx';
import { useAskedCountry } from './use-asked-country.ts';
import { type LoadBaseMap, useBaseMap } from './use-base-map.ts';
import { useLabelMeasure, useMapBox } from './use-map-box.ts';
import { useMapDrawing } from './use-map-drawing.ts';
import { useMapGestures } from './use-map-gestures.ts';
import { useRested } from './use-rested.ts';
import './map.css';

/** The next of a town's events after the selected one; the first if none of them is. */
function nextOf(events: readonly EventId[], selected: EventId | null): EventId | null {
  const at = selected === null ? -1 : events.indexOf(selected);
  if (at === -1) return events[0] ?? null;
  return events[at + 1] ?? null;
}

/** A link may ask for any view; what is drawn stays within the map's reach in this box. */
const viewFor = (moved: Viewport | null, size: Size): Viewport => (moved ? limited(moved, size) : homeViewport(size));

type Props = {
  /** What the page was built with. */
  readonly sketch: BaseMap;
  /** Fetches the same map with more points. */
  readonly loadMap: LoadBaseMap;
  /** Whether MapLibre may take over; tests force it. */
  readonly glWish: GlWish;
  /** Handed in, so that a page can fetch it when it is first asked for. */
  readonly CountryCard: ComponentType<CountryCardProps>;
  /** Where the map stands in a stranger's page, with others of its kind: it never takes that page's wheel. */
  readonly frame?: MapFrame | undefined;
};

export type MapFrame = { readonly takeTurn: TakeTurn };

/** On the ground, or by its name above it. */
const countryAt = ({ target }: { readonly target: EventTarget }): Iso3 | null =>
  target instanceof Element ? (target.closest<SVGElement>('[data-country]')?.dataset['country'] ?? null) : null;

/** Whether a country's name would stand in the lower half of the frame. */
function isLow(iso3: Iso3, { countries }: BaseMap, viewport: Viewport, size: Size): boolean {
  const country = countries.find((candidate) => candidate.iso3 === iso3);
  const point = country && projectorFor(viewport, size)(country.labelAt);
  return point !== null && point !== undefined && point[1] > size.height / 2;
}

/** A name that was just marked to be copied was not pressed. */
const isMarking = (): boolean => getSelection()?.isCollapsed === false;

export function MapPanel({ sketch, loadMap, glWish, CountryCard, frame }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const day = useDay();
  const filters = useReader((state) => state.filters);
  const selected = useReader((state) => state.selected);
  const moved = useReader((state) => state.viewport);
  const root = useRef<HTMLDivElement>(null);
  const hatchId = `map${useId().replace(/[^a-z0-9]/gi, '')}`;
  const { size, furniture, isMeasured, isRoomy } = useMapBox(root);
  const measureFor = useLabelMeasure(root, furniture);
  const { asked, shown, ask, point, close } = useAskedCountry();
  const [told, setTold] = useState('');

  const { worldview } = chronicle;
  const viewport = useMemo(() => viewFor(moved, size), [moved, size]);
  const scene = useMemo(() => toMapScene(chronicle, day, filters, selected), [chronicle, day, filters, selected]);
  const loadDetail = useCallback(() => loadMap('detail'), [loadMap]);
  const gl = useGlMap({
    loadBase: loadDetail,
    worldview,
    scene,
    viewport,
    size,
    isMeasured,
    wish: glWish,
    takeTurn: frame?.takeTurn,
  });
  const isGl = gl.status === 'gl';
  // MapLibre draws every frame of a move; the SVG follows when it rests, and is what a step of the day repaints.
  const rested = useRested(viewport);
  const ground = isGl ? rested : viewport;
  const base = useBaseMap({ sketch, loadMap, viewport: ground, isMeasured });
  const { projected, pins, labels, beyond } = useMapDrawing({
    base,
    scene,
    viewport,
    ground,
    size,
    furniture,
    measureFor,
    isMeasured,
  });

  const atHome = useMemo(() => countriesAtHome(base, size), [base, size]);

  const read = useCallback(() => viewFor(store.getState().viewport, size), [store, size]);
  const move = useCallback((next: Viewport | null) => store.setState(movedMap(next)), [store]);
  useMapGestures(root, size, read, move, frame && 'with-key');
  const pick = useCallback(
    (events: readonly EventId[]) => store.setState(selectedEvent(nextOf(events, store.getState().selected))),
    [store],
  );
  const askByKey = (iso3: Iso3): void => {
    ask(iso3);
    const country = base.countries.find((candidate) => candidate.iso3 === iso3);
    const next = country && broughtIn(country, read(), size);
    if (next) move(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyMove(event.key, event.shiftKey, read(), size);
    if (next === null) return;
    event.preventDefault();
    move(next === 'home' ? null : next);
  };

  // A sketch leaves out what lies far beyond its frame; the chronicle knows those that the day speaks of.
  const shownName =
    shown === null
      ? undefined
      : (chronicle.countries.get(shown)?.name ?? base.countries.find(({ iso3 }) => iso3 === shown)?.name);
  return (
    <figure className="map-panel">
      {/* Keys move the map while anything in it has focus; each way has a button too. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are the controls */}
      <div
        className="map-box"
        ref={root}
        data-own-gestures=""
        data-measured={isMeasured || undefined}
        data-map-drawn-by={isGl ? 'gl' : 'svg'}
        data-grain={base.grain}
        data-moving={(isGl && ground !== viewport) || undefined}
        onKeyDown={onKeyDown}
      >
        <div className="map-gl" ref={gl.box} aria-hidden="true" />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: every country is reached by the tab stop above the drawing */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
        <div
          className="map-drawing"
          onPointerOver={(event) => event.pointerType === 'mouse' && point(countryAt(event))}
          onPointerLeave={() => point(null)}
          onClick={(event) => ask(countryAt(event))}
        >
          <SvgMap projected={projected} size={size} scene={scene} worldview={worldview} id={hatchId} />
        </div>
        <CountryFocus projected={projected} atHome={atHome} size={size} asked={asked} onAsk={askByKey} />
        {shown && shownName && (
          <PanelBoundary
            name="The country’s card"
            stillWorks="The map and the story still work."
            at={asked ?? ''}
            isQuiet={asked === null}
            onClose={close}
          >
            <Suspense>
              <CountryCard
                iso3={shown}
                name={shownName}
                isFleeting={asked === null}
                isAtTop={isLow(shown, base, viewport, size)}
                onClose={close}
                onTell={setTold}
                onHover={(isOver) => point(isOver ? shown : null)}
              />
            </Suspense>
          </PanelBoundary>
        )}
        {/* Always there: a live region that comes with its words is not heard. */}
        <p className="visually-hidden" aria-live="polite">
          {told}
        </p>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <svg
          className="map-overlay"
          viewBox={homeFrame(size)}
          preserveAspectRatio="xMidYMid meet"
          role="group"
          aria-label="On the map"
          onPointerOver={(event) => event.pointerType === 'mouse' && point(countryAt(event))}
          onPointerLeave={() => point(null)}
          onClick={(event) => {
            const country = countryAt(event);
            if (country !== null && !isMarking()) ask(country);
          }}
        >
          <JourneyLines journeys={scene.journeys} viewport={viewport} size={size} />
          <MapLabels labels={labels} frame={homeFrame(size)} />
          {pins.map((pin) => (
            <PinMark key={pin.town} pin={pin} onPick={pick} />
          ))}
        </svg>
        <GlNotice status={gl.status} message={gl.message} onExplore={gl.explore} onTell={setTold} />
        <MapControls
          isMoved={moved !== null}
          onZoom={(steps) => move(zoomed(read(), size, steps, [size.width / 2, size.height / 2]))}
          onReset={() => move(null)}
          onFit={() => move(fittedToday(scene, size))}
        />
        <BeyondPlate countries={beyond} isOpenAtFirst={isRoomy} />
        <TouchHint root={root} tellsOfWheel={frame !== undefined} />
        <Legend hatchId={hatchId} isOpenAtFirst={isRoomy} />
      </div>
      <figcaption>
        <span className="visually-hidden">{daySentence(chronicle, day).text}</span>
        <BoundaryNote worldview={worldview} />
      </figcaption>
    </figure>
  );
}
