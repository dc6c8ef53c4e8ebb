/**
 * What a page that holds embeds may load, once, by `<script async src="…/embed.js">`: it makes the frame of each
 * `<div class="parley-embed" data-src="…/embed/">`, or takes on an `<iframe data-parley src="…/embed/">` that is there, and
 * gives each its right height. With `data-step-param="parley"` it writes the reader's step into the page's own address, so
 * that a link to the page leads to that step. Loaded again, it looks for what has come since. It asks for nothing else.
 *
 * Further words on the `div`: `data-title`, `data-height` (px, until the right one is known), `data-sandbox`.
 */
import { FRAME_SIZE } from './frame-size.ts';
import type { Step } from './messages.ts';
import { readStep, withStep, withValue, writeStep } from './step-text.ts';

type Frame = {
  readonly iframe: HTMLIFrameElement;
  readonly stepParam: string | null;
  /** As it was told last; as the page has it until then. */
  height?: string;
};

type Shared = { parleyFrames?: Frame[] };

/** Higher than any embed: a height beyond it is an error. */
const MOST_PX = 20_000;
/** Of the smallest sheets in use, within their margins. */
const SHEET_PX = 860;
/** In which what is on its way over a slow line arrives. */
const STYLES_MS = 150;

/**
 * The site's own folder, from which this script comes: no other's pages are framed. Without the scheme, as a page may have
 * been given one of them by http. Null for a script that has no address.
 */
const folder = document.currentScript instanceof HTMLScriptElement ? folderOf(document.currentScript.src) : null;

/** Kept by the page, so that a second loader adds to the first one's frames and listens to none twice. */
const shared = window as Window & Shared;

const stepIn = (param: string | null): ReturnType<typeof readStep> =>
  param === null ? null : readStep(new URLSearchParams(location.search).get(param));

function folderOf(script: string): string | null {
  return /^https?:([^?#]*\/)/.exec(script)?.[1] ?? null;
}

/**
 * Null for what leads to no embed of the site that this script comes from: whoever may write no script into a page may
 * still have written a box into it, for a page of their own.
 */
function addressFor(src: string, param: string | null): string | null {
  let address: URL;
  try {
    address = new URL(src, document.baseURI);
  } catch {
    return null;
  }
  // The site itself would put it right.
  if (address.pathname.endsWith('/embed')) address.pathname += '/';
  const isOwn = folder !== null && address.href.replace(/^https?:/, '').startsWith(folder);
  if (!isOwn || !address.pathname.endsWith('/embed/')) return null;
  // Any other would be kept out of it.
  if (location.protocol === 'https:') address.protocol = 'https:';
  const step = stepIn(param);
  return step ? withStep(address.href, step) : address.href;
}

/** In place of the link that stands there for pages without scripts. */
function madeIn(box: HTMLElement): HTMLIFrameElement | null {
  const { src, title, height, sandbox, stepParam } = box.dataset;
  const address = addressFor(src ?? '', stepParam ?? null);
  if (address === null) return null;
  const iframe = document.createElement('iframe');
  iframe.title = title?.trim() || box.textContent?.trim() || document.title || 'Embedded page';
  iframe.loading = 'lazy';
  iframe.allow = 'fullscreen';
  iframe.referrerPolicy = 'strict-origin-when-cross-origin';
  if (sandbox !== undefined) iframe.setAttribute('sandbox', sandbox);
  iframe.height = String(Number(height) || FRAME_SIZE.height);
  iframe.src = address;
  box.replaceChildren(iframe);
  return iframe;
}

/**
 * The frame may have begun to load another step. That page's styles are this one's: cut off on their way they would be
 * asked for once more, so it is led on as soon as it tells its height, which it does in style, or soon in any case.
 */
function lead(iframe: HTMLIFrameElement, param: string | null): void {
  const address = addressFor(iframe.src, param);
  if (address === null || address === iframe.src || !stepIn(param)) return;
  const wait = new AbortController();
  const end = (): void => {
    wait.abort();
    clearTimeout(timer);
  };
  const timer = setTimeout(() => {
    end();
    // One that waits to be scrolled to goes on waiting.
    iframe.src = address;
  }, STYLES_MS);
  const hear = ({ source }: MessageEvent): void => {
    if (source !== iframe.contentWindow) return;
    end();
    // Its own history is amended: an entry more would steal the page's Back.
    iframe.contentWindow?.location.replace(address);
  };
  addEventListener('message', hear, { signal: wait.signal });
}

/** By the object model alone: a page's policy may forbid styles that are written out. */
function fill({ style }: HTMLIFrameElement): void {
  style.width = '100%';
  style.border = '0';
  style.display = 'block';
}

function hear({ source, data }: MessageEvent<unknown>): void {
  const frame = shared.parleyFrames?.find(({ iframe }) => iframe.contentWindow === source);
  if (!frame || source === null || typeof data !== 'object' || data === null) return;
  const said = data as Partial<Step> & { readonly [name in 'sentinel' | 'type' | 'height']?: unknown };
  if (said.sentinel === 'amp' && said.type === 'embed-size') setHeight(frame, said.height);
  else if (said.type === 'parley:state' && frame.stepParam !== null) keepStep(frame.stepParam, said);
}

let isFolded = false;

function setHeight(frame: Frame, height: unknown): void {
  if (typeof height !== 'number' || !(height > 0 && height < MOST_PX)) return;
  frame.height = `${height}px`;
  if (!isFolded) show(frame);
}

function show({ iframe, height = '' }: Frame): void {
  iframe.style.height = height;
  // A frame as high as what is in it has nothing to scroll, and bars that come and go would change its width.
  if (height !== '') iframe.scrolling = 'no';
}

/** On paper an embed takes its frame's box for its room, and what is higher than a sheet would be cut in two. */
function fold(): void {
  isFolded = true;
  for (const { iframe } of shared.parleyFrames ?? [])
    if (iframe.offsetHeight > SHEET_PX) iframe.style.height = `${SHEET_PX}px`;
}

/** A page may be told twice that it will be printed, and be of another width when it has been. */
function unfold(): void {
  isFolded = false;
  for (const frame of shared.parleyFrames ?? []) show(frame);
}

function keepStep(param: string, { day, event = null, known = null }: Partial<Step>): void {
  const text = writeStep({ day: String(day), event, known });
  if (readStep(text) === null) return;
  const url = new URL(location.href);
  if (url.searchParams.get(param) === text) return;
  url.search = withValue(url.search, param, text);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Too many in a short time: the next step is written again.
  }
}

const BOXES = 'div.parley-embed[data-src]:not(:has(> iframe))';
const FRAMES = 'iframe[data-parley]';

function look(): void {
  const frames = shared.parleyFrames ?? [];
  shared.parleyFrames = frames;
  const isNew = (iframe: HTMLIFrameElement): boolean => !frames.some((frame) => frame.iframe === iframe);
  const take = (iframe: HTMLIFrameElement, stepParam: string | null): void => {
    fill(iframe);
    frames.push({ iframe, stepParam });
    // An embed that was there first has told its height already.
    iframe.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  };
  for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
    const iframe = madeIn(box);
    if (iframe) take(iframe, box.dataset['stepParam'] ?? null);
  }
  for (const iframe of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (!isNew(iframe) || addressFor(iframe.src, null) === null) continue;
    const stepParam = iframe.dataset['stepParam'] ?? null;
    lead(iframe, stepParam);
    take(iframe, stepParam);
  }
}

/** To whoever made the page, in its console; where it holds embeds of two sites, each has a loader of its own. */
function tellIfNothing(): void {
  if (shared.parleyFrames?.length || !document.querySelector(`${BOXES}, ${FRAMES}`)) return;
  reportError(
    new Error(
      'Parley frames nothing here: embed.js must come from the same site as the embed, by a script tag of its own (no module, no bundle), and the address of the embed must end in /embed/.',
    ),
  );
}

function lookAtLast(): void {
  look();
  tellIfNothing();
}

if (!shared.parleyFrames) {
  addEventListener('message', hear);
  addEventListener('beforeprint', fold);
  addEventListener('afterprint', unfold);
}
if (document.readyState === 'loading') {
  look();
  document.addEventListener('DOMContentLoaded', lookAtLast);
} else lookAtLast();
