// @vitest-environment happy-dom
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

beforeEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(window, 'parleyFrames');
});
afterEach(() => vi.restoreAllMocks());

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
  },
);

it('puts an embed’s address right as its site would', async () => {
  const box = boxFor(`${EMBED.slice(0, -1)}?show=map`);
  await load('https://parley.test/site/embed.js');
  expect(framed(box)).toBe(`${EMBED}?show=map`);
});

it('takes no height and no step from another site’s frame that calls itself one of ours', async () => {
  const frames = ['https://stranger.example/embed/', EMBED].map((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.dataset['parley'] = '';
    document.body.append(frame);
    return frame;
  });
  await load('https://parley.test/site/embed.js');
  expect(frames.map(({ style }) => style.width)).toEqual(['', '100%']);
});
