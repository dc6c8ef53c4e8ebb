/** The map: one scene, drawn as SVG or by MapLibre underneath, with pins, journeys and names above both. */
import { type KeyboardEvent, type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { EventId, Iso3 } from '../../domain/chronicle.ts';
import type { Viewport } from '../../domain/places/position.ts';
import { daySentence } from '../../domain/words/day.ts';
import { askedCountry, movedMap, selectedEvent } from '../../state/reader.ts';
import { useChronicle, useDay, useReader, useReaderStore } from '../ui/reader-context.tsx';
import type { BaseMap } from './base-map.ts';
import { BeyondPlate } from './beyond-plate.tsx';
import { BoundaryNote } from './boundary-note.tsx';
import { homeViewport } from './camera.ts';
import { CountryCard } from './country-card.tsx';
import { CountryFocus } from './country-focus.tsx';
import { GlNotice } from './gl/gl-notice.tsx';
import type { GlWish } from './gl/gl-support.ts';
import { useGlMap } from './gl/use-gl-map.ts';
import { JourneyLines } from './journeys.tsx';
import { labelWishes } from './label-wishes.ts';
import { placeLabels } from './labels.ts';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { keyMove } from './map-keys.ts';
import { MapLabels } from './map-labels.tsx';
import { fitted, zoomed } from './map-moves.ts';
import { toMapScene } from './map-scene.ts';
import { PinMark, type PlacedPin, pinRadius } from './pins.tsx';
import { projectMap, projectorFor } from './projected.ts';
import { SvgMap } from './svg-map.tsx';
import { useLabelMeasure, useMapBox } from './use-map-box.ts';
import { useMapGestures } from './use-map-gestures.ts';
import { useRested } from './use-rested.ts';
import './map.css';

/** A frame at least this wide shows its legend opened. */
const ROOMY_PX = 700;

/** The next of a town's events after the selected one; the first if none of them is. */
function nextOf(events: readonly EventId[], selected: EventId | null): EventId | null {
  const at = selected === null ? -1 : events.indexOf(selected);
  if (at === -1) return events[0] ?? null;
  return events[at + 1] ?? null;
}

type Props = {
  readonly baseMap: BaseMap;
  /** Whether MapLibre may take over; tests force it. */
  readonly glWish: GlWish;
};

export function MapPanel({ baseMap, glWish }: Props): ReactNode {
  const chronicle = useChronicle();
  const store = useReaderStore();
  const day = useDay();
  const filters = useReader((state) => state.filters);
  const selected = useReader((state) => state.selected);
  const asked = useReader((state) => state.asked);
  const moved = useReader((state) => state.viewport);
  const root = useRef<HTMLDivElement>(null);
  const hatchId = `map${useId().replace(/[^a-z0-9]/gi, '')}`;
  const { size, furniture, isMeasured } = useMapBox(root);
  const measureFor = useLabelMeasure(root);
  const [pointed, setPointed] = useState<Iso3 | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const viewport = useMemo(() => moved ?? homeViewport(size), [moved, size]);
  const scene = useMemo(() => toMapScene(chronicle, day, filters, selected), [chronicle, day, filters, selected]);
  const gl = useGlMap({
    base: baseMap,
    worldview: chronicle.worldview,
    scene,
    viewport,
    size,
    isMeasured,
    wish: glWish,
  });
  const isGl = gl.status === 'gl';
  // MapLibre draws every frame of a move; the SVG follows when it rests, and is what a step of the day repaints.
  const rested = useRested(viewport);
  const ground = isGl ? rested : viewport;
  const projected = useMemo(
    () => projectMap(baseMap, ground, size, chronicle.worldview),
    [baseMap, ground, size, chronicle.worldview],
  );
  const project = useMemo(() => projectorFor(viewport, size), [viewport, size]);

  const pins = useMemo(
    () =>
      scene.pins.flatMap((pin): PlacedPin[] => {
        const point = project(pin.at);
        const isIn = point && point[0] > 0 && point[0] < size.width && point[1] > 0 && point[1] < size.height;
        return isIn ? [{ ...pin, x: Math.round(point[0] * 10) / 10, y: Math.round(point[1] * 10) / 10 }] : [];
      }),
    [scene.pins, project, size],
  );
  const labels = useMemo(() => {
    const wishes = labelWishes({ chronicle, base: baseMap, scene, pins, project, zoom: viewport.zoom, size });
    const taken = pins.map((pin) => ({
      x: pin.x - pinRadius(pin),
      y: pin.y - pinRadius(pin),
      width: 2 * pinRadius(pin),
      height: 2 * pinRadius(pin),
    }));
    return placeLabels(wishes, [...furniture, ...taken], size, measureFor);
  }, [chronicle, baseMap, scene, pins, project, viewport.zoom, size, furniture, measureFor]);
  const beyond = useMemo(
    () =>
      [...day.parts.values()]
        .filter(({ iso3, part }) => {
          const capital = chronicle.countries.get(iso3)?.capital.position;
          const point = capital && project(capital);
          return (
            part !== 'none' &&
            !(point && point[0] > 0 && point[0] < size.width && point[1] > 0 && point[1] < size.height)
          );
        })
        .map(({ iso3 }) => iso3),
    [day, chronicle, project, size],
  );

  const read = useCallback((): Viewport => store.getState().viewport ?? homeViewport(size), [store, size]);
  const move = useCallback((next: Viewport | null) => store.setState(movedMap(next, 'map')), [store]);
  useMapGestures(root, size, read, move);
  const pick = useCallback(
    (events: readonly EventId[]) => store.setState(selectedEvent(nextOf(events, store.getState().selected))),
    [store],
  );
  const ask = useCallback((iso3: Iso3 | null) => store.setState(askedCountry(iso3)), [store]);
  const close = useCallback(() => {
    setPointed(null);
    ask(null);
  }, [ask]);

  /** The card stays for a moment, so that the pointer can reach it (WCAG 1.4.13). */
  const point = useCallback((iso3: Iso3 | null) => {
    clearTimeout(leaving.current);
    if (iso3 === null) leaving.current = setTimeout(() => setPointed(null), 300);
    else setPointed(iso3);
  }, []);
  const countryAt = ({ target }: { readonly target: EventTarget }): Iso3 | null =>
    target instanceof Element ? (target.closest<SVGElement>('.map-country')?.dataset['country'] ?? null) : null;

  const fitToday = (): void => {
    const pinned = scene.pins.filter(({ state }) => state !== 'idle').map(({ at }) => at);
    const capitals = scene.journeys
      .map(({ from }) => from)
      .filter((from) => projectorFor(homeViewport(size), size)(from) !== null && from[0] > -30);
    move(pinned.length === 0 ? null : fitted([...pinned, ...capitals], size));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyMove(event.key, event.shiftKey, read(), size);
    if (next === null) return;
    event.preventDefault();
    move(next === 'home' ? null : next);
  };

  const shownCountry = asked ?? pointed;
  const shownName = baseMap.countries.find(({ iso3 }) => iso3 === shownCountry)?.name;
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
          <SvgMap projected={projected} size={size} scene={scene} worldview={chronicle.worldview} id={hatchId} />
        </div>
        <svg
          className="map-overlay"
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="xMidYMid slice"
          role="group"
          aria-label="On the map"
        >
          <JourneyLines key={day.date} journeys={scene.journeys} viewport={viewport} size={size} />
          <CountryFocus projected={projected} asked={asked} onAsk={ask} />
          <MapLabels labels={labels} />
          {pins.map((pin) => (
            <PinMark key={pin.town} pin={pin} onPick={pick} />
          ))}
        </svg>
        <GlNotice status={gl.status} message={gl.message} onExplore={gl.explore} />
        <MapControls
          isMoved={moved !== null}
          onZoom={(steps) => move(zoomed(read(), size, steps, [size.width / 2, size.height / 2]))}
          onReset={() => move(null)}
          onFit={fitToday}
        />
        <BeyondPlate countries={beyond} isOpenAtFirst={isMeasured && size.width >= ROOMY_PX} />
        <Legend hatchId={hatchId} isOpenAtFirst={isMeasured && size.width >= ROOMY_PX} />
        {shownCountry && shownName && (
          <CountryCard
            iso3={shownCountry}
            name={shownName}
            isFleeting={asked === null}
            onClose={close}
            onHover={(isOver) => point(isOver ? shownCountry : null)}
          />
        )}
      </div>
      <figcaption>
        <span className="visually-hidden">{daySentence(chronicle, day).text}</span>
        <BoundaryNote worldview={chronicle.worldview} />
      </figcaption>
    </figure>
  );
}
