/**
 * Addresses of the pages about one thing, `/<chronicle>/events/<event>/` and the like, as text and back. What they name may
 * not exist: that is for the page to say.
 */
import type { EventId, Iso3 } from '../../domain/chronicle.ts';
import { decoded } from '../../state/url.ts';
import { stepsOf } from './relative-href.ts';

export type RecordAddress =
  | { readonly kind: 'events' }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'countries' }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'sources' }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'data' }
  | { readonly kind: 'day-sources'; readonly day: string }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'day-sheet'; readonly day: string };

/** From the app's root, with a slash at both ends. */
export function recordPath(chronicle: string, address: RecordAddress): string {
  switch (address.kind) {
    case 'events':
    case 'countries':
    case 'sources':
    case 'evidence':
    case 'data':
      return `/${chronicle}/${address.kind}/`;
    case 'event':
      return `/${chronicle}/events/${encodeURIComponent(address.event)}/`;
    case 'country':
      return `/${chronicle}/countries/${encodeURIComponent(address.iso3)}/`;
    case 'day-sources':
      return `/${chronicle}/${encodeURIComponent(address.day)}/sources/`;
    case 'sheet':
      return `/${chronicle}/print/`;
    case 'day-sheet':
      return `/${chronicle}/${encodeURIComponent(address.day)}/print/`;
  }
}

const LISTS = ['events', 'countries', 'sources', 'evidence', 'data'] as const;

const isList = (step: string): step is (typeof LISTS)[number] => (LISTS as readonly string[]).includes(step);

function readSteps(first: string, second: string | undefined): RecordAddress | null {
  if (second === undefined) {
    if (first === 'print') return { kind: 'sheet' };
    return isList(first) ? { kind: first } : null;
  }
  if (first === 'events') return { kind: 'event', event: second };
  if (first === 'countries') return { kind: 'country', iso3: second };
  if (second === 'print') return { kind: 'day-sheet', day: first };
  return second === 'sources' ? { kind: 'day-sources', day: first } : null;
}

/** Whether the page that is asked for draws a map. */
export const drawsMap = ({ kind }: RecordAddress): boolean => kind === 'sheet' || kind === 'day-sheet';

/** Null for an address of another form: a day's, the root's, or one with too many steps. */
export function readRecordAddress(
  pathname: string,
): { readonly chronicle: string; readonly address: RecordAddress } | null {
  const [chronicle, first, second, ...others] = stepsOf(pathname).map(decoded);
  if (chronicle === undefined || first === undefined || others.length > 0) return null;
  const address = readSteps(first, second);
  return address && { chronicle, address };
}
