/**
 * Lets MapLibre take over from the SVG drawing, in place: after the first view has settled and while the reader rests,
 * where the machine draws it well, or when the reader asks. Until its first frame is drawn, and after any failure, the SVG is the map.
 */
import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Worldview } from '../../../domain/chronicle.ts';
import type { Viewport } from '../../../domain/places/position.ts';
import { lateScript } from '../../ui/late-script.ts';
import type { BaseMap } from '../base-map.ts';
import type { Size } from '../camera.ts';
import { type GlFacts, type GlWish, glOffer, readGlFacts } from './gl-support.ts';
import type { TakeTurn } from './gl-turn.ts';
import type { createMapHost, GlFailure, MapHost } from './map-host.ts';
import type { GroundScene } from './map-painter.ts';
import { ASKED_REST_MS, type Rest, watchRest, whenSettled } from './settled.ts';
import './gl-map.css';

/** `svg`: nothing else is at hand; `offered`: the reader may ask for more; `gl`: MapLibre draws, and the SVG may hide. */
export type GlStatus = 'svg' | 'offered' | 'loading' | 'gl' | 'failed';

export type GlMap = {
  /** For an empty element under the SVG drawing, inside the map's box. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly status: GlStatus;
  /** What to tell the reader: '' while there is nothing to tell. */
  readonly message: string;
  /** Loads it, or tries again. */
  readonly explore: () => void;
};

type LoadHost = () => Promise<typeof createMapHost>;

type Props = {
  /** Fetches the shapes with all their points: MapLibre goes nearer than the SVG. */
  readonly loadBase: () => Promise<BaseMap>;
  readonly worldview: Worldview;
  readonly scene: GroundScene;
  readonly viewport: Viewport;
  readonly size: Size;
  /** False until `size` is that of a real box. */
  readonly isMeasured: boolean;
  readonly wish: GlWish;
  /** Where other maps share the page: without it, it is always this one's turn. */
  readonly takeTurn?: TakeTurn | undefined;
  /** The world as arguments, for tests. */
  readonly load?: LoadHost;
  readonly readFacts?: () => GlFacts;
  readonly restMs?: number;
};

const loadScript = lateScript(() => import('./map-host.ts'));
const loadHost: LoadHost = () => loadScript().then(({ createMapHost }) => createMapHost);

const STILL = 'The still map stays; nothing else changes.';
const FAILURES: Record<GlFailure | 'not-loaded' | 'taken-over', string> = {
  'not-loaded': `The interactive map could not be loaded. ${STILL}`,
  'no-start': `The interactive map could not start here. ${STILL}`,
  'context-lost': `The interactive map lost the graphics card. ${STILL}`,
  'drawing-error': `The interactive map met a fault. ${STILL}`,
  silent: `The interactive map did not answer. ${STILL}`,
  'taken-over': `Another map, on this page or in another window, is interactive now. ${STILL}`,
};

export function useGlMap({
  loadBase,
  worldview,
  scene,
  viewport,
  size,
  isMeasured,
  wish,
  takeTurn,
  ...world
}: Props): GlMap {
  const { load = loadHost, readFacts = readGlFacts, restMs } = world;
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<MapHost | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [status, setStatus] = useState<GlStatus>('svg');
  const [message, setMessage] = useState('');

  const rest = useRef<Rest | null>(null);
  const isAskedFor = useRef(false);
  const whenRested = useCallback(
    (act: () => void): void => {
      rest.current?.whenRested(act, isAskedFor.current ? ASKED_REST_MS : restMs);
    },
    [restMs],
  );
  const begin = useCallback((): void => {
    setMessage('');
    setStatus('loading');
    setWanted(true);
  }, []);
  const explore = useCallback((): void => {
    isAskedFor.current = true;
    begin();
  }, [begin]);

  const decide = useEffectEvent((): void => {
    // Where it is only offered nothing is tried: trying takes a place at the graphics card.
    const offer = wish === 'ask' ? 'ask' : glOffer(readFacts(), wish);
    if (offer === 'auto') begin();
    else if (offer === 'ask') setStatus('offered');
  });
  useEffect(() => {
    if (!isMeasured || wish === 'off') return;
    const life = new AbortController();
    const watched = watchRest(life);
    rest.current = watched;
    whenSettled(() => whenRested(decide), life);
    return () => life.abort();
  }, [isMeasured, wish, whenRested]);
  // Steps of playback too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is what disturbs
  useEffect(() => rest.current?.disturb(), [scene]);

  const fail = useEffectEvent((why: GlFailure | 'not-loaded' | 'taken-over'): void => {
    host.current = null;
    setWanted(false);
    setStatus('failed');
    setMessage(FAILURES[why]);
  });
  const create = useEffectEvent(
    (createHost: typeof createMapHost, base: BaseMap, frame: HTMLElement): MapHost =>
      createHost(frame, {
        base,
        worldview,
        scene,
        viewport,
        size,
        whenRested: (then) => whenRested(then),
        onReady: () => setStatus('gl'),
        onFail: (why) => fail(why),
      }),
  );
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    Promise.all([load(), loadBase(), takeTurn?.(life.signal, () => fail('taken-over'))])
      .then(([createHost, base]) => {
        const start = (): void => {
          if (life.signal.aborted || !box.current) return;
          const made = create(createHost, base, box.current);
          host.current = made;
          life.signal.addEventListener('abort', () => {
            made.dispose();
            host.current = null;
          });
        };
        // A reader who has gone on meanwhile comes first.
        whenRested(start);
      })
      .catch(() => {
        if (!life.signal.aborted) fail('not-loaded');
      });
    return () => life.abort();
  }, [isWanted, load, loadBase, takeTurn, whenRested]);

  // Before the browser paints, so that the drawing below and the names above it move in one frame.
  // The day is painted with the first frame of a move: a step at rest costs the canvas nothing.
  const lastScene = useRef(scene);
  lastScene.current = scene;
  useLayoutEffect(() => {
    host.current?.render(lastScene.current);
    host.current?.look(viewport, size);
  }, [viewport, size]);

  return { box, status, message, explore };
}
