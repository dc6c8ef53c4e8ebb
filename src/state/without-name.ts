/** One value taken out of an address's query (WHATWG URL), which is else not written anew. */
import { readQuery } from './url.ts';

/** `search` without the values of `name`, however that was encoded, and with everything else as it was written. */
export function withoutName(search: string, name: string): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !readQuery(part).has(name));
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
