// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://article.test/" }
/** Which frames the loader makes and listens to: of the site alone that it comes from itself. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const EMBED = 'https://parley.test/site/week/2025-03-11/embed/';

/** The page's script, as it runs. */
async function load(src: string | null): Promise<void> {
  vi.resetModules();
  const script = document.createElement('script');
  // A property alone: nothing is to be loaded.
  if (src !== null) Object.defineProperty(script, 'src', { value: src });
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  await import('../../src/embed/loader.ts');
}

function boxFor(src: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'parley-embed';
  box.dataset['src'] = src;
  box.append('A link');
  document.body.append(box);
  return box;
}

const framed = (box: HTMLElement): string | undefined => box.querySelector('iframe')?.getAttribute('src') ?? undefined;

/** What it told whoever made the page. */
let told: unknown[] = [];
beforeEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(window, 'parleyFrames');
  history.replaceState(null, '', '/');
  told = [];
  vi.stubGlobal('reportError', (error: Error) => told.push(error.message));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  'https://stranger.example/embed/',
  'https://parley.test/other/embed/',
  'https://parley.test/site/../embed/',
  'https://parley.test/site.evil/embed/',
  'https://parley.test@stranger.example/site/embed/',
  '//stranger.example/site/embed/',
  'javascript:alert(1)//https://parley.test/site/embed/',
])('makes no frame of what is not of its own site: %s', async (src) => {
  const box = boxFor(src);
  const own = boxFor(EMBED);
  await load('https://parley.test/site/embed.js');
  expect(framed(own)).toBe(EMBED);
  expect(framed(box)).toBeUndefined();
  expect(box.textContent).toBe('A link');
  // It may be another loader's.
  expect(told).toEqual([]);
});

it('frames by https what stands in a page of https by http', async () => {
  const box = boxFor(EMBED.replace('https', 'http'));
  await load('https://parley.test/site/embed.js');
  expect(framed(box)).toBe(EMBED);
});

it.each(['https://parley.test/site/embed.js?v=/2', 'https://parley.test/site/embed.js#/x/y/'])(
  'knows its site by its own address, whatever stands after it: %s',
  async (script) => {
    const box = boxFor(EMBED);
    await load(script);
    expect(framed(box)).toBe(EMBED);
  },
);

it.each([null, 'data:text/javascript,1/', 'blob:https://parley.test/site/0'])(
  'makes none at all where it has no address of a site: %s',
  async (script) => {
    const box = boxFor(EMBED);
    await load(script);
    expect(framed(box)).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('Parley frames nothing here')]);
  },
);

it('puts an embed’s address right as its site would', async () => {
  const box = boxFor(`${EMBED.slice(0, -1)}?show=map`);
  await load('https://parley.test/site/embed.js');
  expect(framed(box)).toBe(`${EMBED}?show=map`);
});

it.each([
  ['https://www.parley.test/site/embed/', 'www.'],
  ['https://parley.test/site/2025-03-11/', 'a page that is no embed'],
])('tells whoever made the page where it frames nothing of what stands there: %s', async (src) => {
  boxFor(src);
  await load('https://parley.test/site/embed.js');
  expect(told).toEqual([expect.stringContaining('must come from the same site')]);
});

it('tells nothing where nothing is to be framed, or all is', async () => {
  await load('https://parley.test/site/embed.js');
  boxFor(EMBED);
  await load('https://parley.test/site/embed.js');
  await load('https://parley.test/site/embed.js');
  expect(told).toEqual([]);
});

it('takes no height and no step from another site’s frame that calls itself one of ours', async () => {
  // Nothing is loaded here, so that frames have no windows: each stands for its own.
  const ownWindow = function (this: HTMLIFrameElement) {
    return Object.assign(this, { postMessage: () => {} });
  };
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(ownWindow as () => never);
  const [stranger, own] = ['https://stranger.example/embed/', EMBED].map((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.dataset['parley'] = '';
    frame.dataset['stepParam'] = 'step';
    document.body.append(frame);
    return frame;
  }) as [HTMLIFrameElement, HTMLIFrameElement];
  await load('https://parley.test/site/embed.js');
  const say = (frame: HTMLIFrameElement, day: string): void => {
    for (const data of [
      { sentinel: 'amp', type: 'embed-size', height: 777 },
      { type: 'parley:state', day, event: null, known: null },
    ])
      dispatchEvent(new MessageEvent('message', { source: frame, data } as unknown as MessageEventInit));
  };
  say(stranger, '2025-03-12');
  expect([stranger.style.height, own.style.height, location.search]).toEqual(['', '', '']);
  say(own, '2025-03-13');
  expect([stranger.style.height, own.style.height, location.search]).toEqual(['', '777px', '?step=2025-03-13']);
  expect([stranger.style.width, own.style.width]).toEqual(['', '100%']);
});
