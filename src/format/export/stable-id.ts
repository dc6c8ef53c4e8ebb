/** Names for things that stay the same wherever the site is: UUIDs made from words (RFC 9562, version 5). */
import { v5 } from 'uuid';

/** Drawn once, for Parley: the same words elsewhere make other ids. */
const NAMESPACE = '6d0f6a52-b7a9-4c55-a1f3-0b1f6f9c2e84';

/** The same for the same words. */
export const stableUuid = (words: string): string => v5(words, NAMESPACE);

/** The same as a URN: `urn:uuid:…`. */
export const stableId = (words: string): string => `urn:uuid:${stableUuid(words)}`;
