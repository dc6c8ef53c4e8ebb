// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Viewport } from '../../src/domain/places/position.ts';
import { homeViewport } from '../../src/views/map/camera.ts';
import { GlNotice } from '../../src/views/map/gl/gl-notice.tsx';
import type { GlFacts, GlWish } from '../../src/views/map/gl/gl-support.ts';
import type { createMapHost, MapHost, MapHostOptions } from '../../src/views/map/gl/map-host.ts';
import { useGlMap } from '../../src/views/map/gl/use-gl-map.ts';
import { BASE_MAP } from '../map/drawn-map.ts';

const SIZE = { width: 800, height: 500 };
const VIEWPORT = homeViewport(SIZE);
const SCENE = { paints: new Map(), blackSea: [] };

type FakeHost = {
  readonly options: MapHostOptions;
  readonly look: ReturnType<typeof vi.fn<MapHost['look']>>;
  isLive: boolean;
};

let hosts: FakeHost[] = [];
const live = (): FakeHost[] => hosts.filter(({ isLive }) => isLive);

const createFakeHost: typeof createMapHost = (_frame, options) => {
  const host: FakeHost = { options, look: vi.fn<MapHost['look']>(), isLive: true };
  hosts.push(host);
  return {
    render: vi.fn(),
    look: host.look,
    project: () => null,
    dispose() {
      host.isLive = false;
    },
  };
};
const loadFake = () => Promise.resolve(createFakeHost);
const loadBase = () => Promise.resolve(BASE_MAP);
const gpu = (): GlFacts => ({ renderer: 'A graphics card', savesData: false, isSlow: false });
const software = (): GlFacts => ({ ...gpu(), renderer: 'SwiftShader' });

type Props = {
  readonly wish?: GlWish;
  readonly readFacts?: () => GlFacts;
  readonly load?: () => Promise<typeof createMapHost>;
  readonly viewport?: Viewport;
  readonly restMs?: number;
};

function Page({ wish = 'auto', readFacts = gpu, load = loadFake, viewport = VIEWPORT, restMs = 0 }: Props): ReactNode {
  const gl = useGlMap({
    loadBase,
    worldview: 'ed',
    scene: SCENE,
    viewport,
    size: SIZE,
    isMeasured: true,
    wish,
    readFacts,
    load,
    restMs,
  });
  return (
    <div data-testid="page" data-status={gl.status}>
      <div ref={gl.box} />
      <GlNotice status={gl.status} message={gl.message} onExplore={gl.explore} />
    </div>
  );
}

const statusOf = (): string | undefined => screen.getByTestId('page').dataset['status'];
const latest = (): FakeHost => {
  const host = live()[0];
  if (!host) throw new Error('No live host');
  return host;
};

describe('useGlMap', () => {
  beforeEach(() => {
    hosts = [];
    vi.stubGlobal('requestIdleCallback', (then: () => void) => window.setTimeout(then, 0));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => window.clearTimeout(handle));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('leaves one live host after a double mount, and none after the page has gone', async () => {
    const { unmount } = render(
      <StrictMode>
        <Page />
      </StrictMode>,
    );
    await waitFor(() => expect(live()).toHaveLength(1));
    unmount();
    expect(live()).toHaveLength(0);
  });

  it('lets the SVG be the map until the first frame is drawn', async () => {
    render(<Page />);
    await waitFor(() => expect(live()).toHaveLength(1));
    expect(statusOf()).toBe('loading');
    act(() => latest().options.onReady());
    expect(statusOf()).toBe('gl');
  });

  it('starts only once the reader rests, who may step while it is fetched', async () => {
    const load = vi.fn(loadFake);
    render(<Page load={load} restMs={150} />);
    const wait = (ms: number): Promise<void> => act(() => new Promise<void>((then) => setTimeout(then, ms)));
    const press = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    for (let step = 0; step < 4; step++) {
      await wait(60);
      press();
    }
    expect(load).not.toHaveBeenCalled();
    load.mockImplementation(async () => {
      press();
      return createFakeHost;
    });
    await waitFor(() => expect(load).toHaveBeenCalled());
    await wait(60);
    expect(hosts).toHaveLength(0);
    await waitFor(() => expect(live()).toHaveLength(1));
  });

  it('tells the host of each new view once', async () => {
    const { rerender } = render(<Page />);
    await waitFor(() => expect(live()).toHaveLength(1));
    const viewport: Viewport = { center: [10, 50], zoom: 4 };
    latest().look.mockClear();
    rerender(<Page viewport={viewport} />);
    rerender(<Page viewport={viewport} />);
    expect(latest().look).toHaveBeenCalledTimes(1);
    expect(latest().look).toHaveBeenCalledWith(viewport, SIZE);
  });

  it('waits to be asked where a processor draws', async () => {
    render(<Page readFacts={software} />);
    const button = await screen.findByRole('button', { name: 'Explore the map' });
    expect(hosts).toHaveLength(0);
    await userEvent.click(button);
    await waitFor(() => expect(live()).toHaveLength(1));
  });

  it('goes back to the SVG when the host fails, says so, and can be tried again', async () => {
    render(<Page />);
    await waitFor(() => expect(live()).toHaveLength(1));
    const failed = latest();
    act(() => failed.options.onReady());
    act(() => failed.options.onFail('context-lost'));
    expect(statusOf()).toBe('failed');
    expect(screen.getByRole('status').textContent).toContain('still map stays');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(live()).toHaveLength(1));
    expect(latest()).not.toBe(failed);
  });

  it('goes on with the SVG when it cannot be loaded', async () => {
    const load = () => Promise.reject(new Error('offline'));
    render(<Page load={load} />);
    await waitFor(() => expect(statusOf()).toBe('failed'));
    expect(screen.getByRole('status').textContent).toContain('could not be loaded');
  });

  it('loads nothing when it is switched off or there is no WebGL 2', async () => {
    const load = vi.fn(loadFake);
    render(<Page wish="off" load={load} />);
    render(<Page wish="auto" readFacts={() => ({ ...gpu(), renderer: null })} load={load} />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(load).not.toHaveBeenCalled();
    expect(hosts).toHaveLength(0);
  });
});
