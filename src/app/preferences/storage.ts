/** Preferences that outlive a visit. Storage may be denied, full or throw on being named: then they last as long as the page. */

const memory = new Map<string, string>();
const keyOf = (name: string): string => `parley.${name}`;

export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name)) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

/** `null` forgets it. */
export function writePreference(name: string, value: string | null): void {
  if (value === null) memory.delete(name);
  else memory.set(name, value);
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // Kept in memory above.
  }
}
