/** The way out of a pin. */

/** `search` with everything else as it was written. */
export function withoutEdition(search: string): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^edition(=|$)/.test(part));
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
