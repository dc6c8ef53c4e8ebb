/** Addresses of embeds, as text and back: that of the page, and `embed/`. What they name may not exist: that is for the page to say. */
import type { EventId } from '../../domain/chronicle.ts';
import { decoded } from '../../state/url.ts';
import { stepsOf } from './relative-href.ts';

const EMBED = 'embed';

export type EmbedAddress =
  | { readonly kind: 'week' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'event'; readonly event: EventId };

/** `pagePath` is that of a chronicle, a day or an event, with a slash at both ends. */
export const embedPath = (pagePath: string): string => `${pagePath}${EMBED}/`;

function readSteps(steps: readonly string[]): EmbedAddress | null {
  const [first, second] = steps;
  if (first === undefined) return { kind: 'week' };
  if (second === undefined) return first === 'events' ? null : { kind: 'day', day: first };
  return steps.length === 2 && first === 'events' ? { kind: 'event', event: second } : null;
}

/** Null for any other address. `page` is the path of the whole page. */
export function readEmbedPath(
  pathname: string,
): { readonly chronicle: string; readonly address: EmbedAddress; readonly page: string } | null {
  const steps = stepsOf(pathname);
  const [chronicle, ...others] = steps.map(decoded);
  if (chronicle === undefined || others.at(-1) !== EMBED) return null;
  const address = readSteps(others.slice(0, -1));
  return address && { chronicle, address, page: `/${steps.slice(0, -1).join('/')}/` };
}
