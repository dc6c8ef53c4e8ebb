/** A step as one short text in an article's address, `2025-03-11/e-0311-talks/2025-03-11T18:30Z`, and back. */
import type { Step } from './messages.ts';

/** Of the event and the moment, those at the end that say nothing are left out. */
export const writeStep = ({ day, event, known }: Step): string =>
  [day, event ?? '', known ?? ''].join('/').replace(/\/+$/, '');

/** Null for what is no step: it may have been typed by anybody. Whether there is such a day or event the embed will say. */
export function readStep(text: string | null): Step | null {
  const [, day, event = '', known = ''] =
    /^(\d{4}-\d\d-\d\d)(?:\/([\w-]{0,80})(?:\/([\dT:Z.+-]{1,30}))?)?$/.exec(text ?? '') ?? [];
  return day === undefined ? null : { day, event: event || null, known: known || null };
}

const OWN_PART = /\/(?:(\d{4}-\d\d-\d\d|events\/[^/]+)\/)?embed\/$/;

/**
 * An embed's address made to show a step: its day's page, so that the day is seen before any script runs. What it was of
 * itself stands after `#from=`, to be shown where there is no such day.
 */
export function withStep(address: string, { day, event, known }: Step): string {
  const url = new URL(address);
  const [, own] = OWN_PART.exec(url.pathname) ?? [];
  url.pathname = url.pathname.replace(OWN_PART, `/${day}/embed/`);
  if (own && own !== day) url.hash ||= `from=${own}`;
  url.searchParams.delete('day');
  for (const [name, value] of [
    ['event', event],
    ['known', known],
  ] as const)
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  return url.href;
}

/** `search`, `?…` or empty, with one value set: all else stands as it was written, and the value so that it can be read. */
export function withValue(search: string, name: string, value: string): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const own = `${encodeURIComponent(name)}=${value.replaceAll('+', '%2B')}`;
  const isOwn = (pair: string): boolean => new URLSearchParams(pair).has(name);
  return `?${(pairs.some(isOwn) ? pairs.map((pair) => (isOwn(pair) ? own : pair)) : [...pairs, own]).filter(Boolean).join('&')}`;
}
