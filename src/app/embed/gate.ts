/**
 * An embed's first and smallest script, built alone: puts the page as built into the asked-for form, tells the page around
 * its height, and brings the app, at once or when the reader asks for it (`?consent=click`). The app's address stands on
 * this script's own tag.
 */
import { asksBeyondBuilt, readEmbedQuery } from '../routing/embed-query.ts';
import { tellFrameHeight } from './frame-height.ts';
import { readAddressee } from './height-dialects.ts';
import { openOutside } from './link-out.ts';

const app = document.currentScript?.dataset['app'];
const root = document.documentElement;
const { show, theme, waitsForClick } = readEmbedQuery(location.search).query;
/** Read before the app amends the address. */
const { secret } = readAddressee(location);
const full = document.querySelector<HTMLAnchorElement>('.embed-full');
/** On which the page as built stands: its way out leads there. */
const builtDay = full?.pathname.split('/').at(-2) ?? null;

root.dataset['show'] = show;
// How much room is kept for buttons that come.
if (document.fullscreenEnabled) root.dataset['full'] = '';
if (theme !== 'system') root.dataset['theme'] = theme;

/** Of this site: a source's address may end as ours do, and is to be told nothing. */
const isEmbed = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.endsWith('/embed/');

/** Null for what leads nowhere else. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href')?.startsWith('#') ? null : link;
}

/** All that was asked for but the place in the week, which the link says. */
function asked(): string {
  const query = new URLSearchParams(location.search);
  for (const name of ['day', 'event']) query.delete(name);
  return query.toString();
}

/** Whole pages open beside the article, never in its frame. Before a press, links to other days keep what was asked for. */
function prepareLink({ target }: Event): void {
  const link = linkAt(target);
  if (!link) return;
  if (isEmbed(link)) {
    link.search ||= asked();
    // By what stands there a page around knows whom to answer.
    if (location.hash.startsWith('#?')) link.hash ||= location.hash;
  } else {
    link.target = '_blank';
    link.relList.add('noopener');
  }
}

/** What the app does itself is no way out, and what is asked for with other keys is the browser's. */
function followLink(event: MouseEvent): void {
  const link = linkAt(event.target);
  if (!link || isEmbed(link) || link.protocol.slice(0, 4) !== 'http' || link.hasAttribute('download')) return;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openOutside(link, secret);
}

/** What asked for it stays in its place until the app takes it away, and hands its focus on. */
function wait(consent: 'asked' | 'failed', goOn: () => void): void {
  root.dataset['consent'] = consent;
  document.querySelector('.embed-start')?.addEventListener('click', goOn, { once: true });
}

function start(): void {
  if (waitsForClick) root.dataset['consent'] = 'given';
  if (app === undefined) return;
  // The page as built stays, with its map, its sources and the links to the other days. A script that failed once is not
  // asked for again within the same page.
  import(/* @vite-ignore */ new URL(app, location.href).href).catch(() => wait('failed', () => location.reload()));
}

/** For paper, where a link leads nowhere, until the app says it: the build does not know where the page will be. */
if (full?.parentElement) full.parentElement.dataset['address'] = full.href;

addEventListener('click', prepareLink, { capture: true });
if (parent !== window) addEventListener('click', followLink);
tellFrameHeight();
if (asksBeyondBuilt(location.search, builtDay)) root.dataset['beyond'] = '';
if (waitsForClick) wait('asked', start);
else start();
