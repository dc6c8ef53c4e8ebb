/** Names for things that stay the same wherever the site is: UUIDs made from words (RFC 9562, version 5). */
import { createHash } from 'node:crypto';

/** Drawn once, for Parley: the same words elsewhere make other ids. */
const NAMESPACE = Buffer.from('6d0f6a52b7a94c55a1f30b1f6f9c2e84', 'hex');

/** `urn:uuid:…`, the same for the same words. */
export function stableId(words: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(words, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
