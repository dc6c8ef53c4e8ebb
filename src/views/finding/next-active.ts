/** Which option a key makes active. */

/**
 * Null for none of them (Alt with the up arrow leaves the list); undefined where the key means nothing here. Home and End
 * walk the list once it is entered; before that they are the field's own.
 */
export function nextActive(
  key: string,
  isAlt: boolean,
  ids: readonly string[],
  current: string | null,
): string | null | undefined {
  const first = ids[0];
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const at = current === null ? -1 : ids.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return isAlt ? current : (ids[at + 1] ?? first);
    case 'ArrowUp':
      if (isAlt) return null;
      return at <= 0 ? last : ids[at - 1];
    case 'Home':
      return current === null ? undefined : first;
    case 'End':
      return current === null ? undefined : last;
    default:
      return undefined;
  }
}
