/**
 * An embed's height as the pages around embeds expect to be told it. Each listens to one of these and passes over the
 * others, so all are sent. They carry a height and nothing else.
 */

/** What the page around gave the embed for its answers: pym's `childId` in the query, WordPress's `secret` after `#?`. */
export type Addressee = { readonly childId: string | null; readonly secret: string | null };

export const readAddressee = ({ search, hash }: Pick<Location, 'search' | 'hash'>): Addressee => ({
  childId: new URLSearchParams(search).get('childId'),
  secret: /[#?&]secret=([\w-]{1,40})/.exec(hash)?.[1] ?? null,
});

/** In CSS px. Pages that know a dialect's addressee alone are told only where there is one. */
export const heightMessages = (height: number, { childId, secret }: Addressee): readonly unknown[] => [
  // AMP, @newswire/frames, NPR's Sidechain, and our own loader.
  { sentinel: 'amp', type: 'embed-size', height },
  ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  // The Guardian's iframe-messenger.
  JSON.stringify({ id: 'iframeMessenger:parley', type: 'set-height', value: height }),
  ...(secret === null ? [] : [{ secret, message: 'height', value: height }]),
  // Canvas and other LTI tools.
  { subject: 'lti.frameResize', height },
];

/** Whether a message asks to be told again: `@newswire/frames` and WordPress say so once they listen. */
export function asksForHeight(data: unknown, { secret }: Addressee): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const said = data as { readonly [name: string]: unknown };
  if (said['sentinel'] === 'amp') return said['type'] === 'frames-init';
  return secret !== null && said['message'] === 'ready' && said['secret'] === secret;
}
