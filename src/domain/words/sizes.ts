/** Sizes of files in words. */

const KILO = 1000;

/** `820 bytes`, `48 kB`, `1.2 MB`: kilo is a thousand, as in all units (IEC 80000-13). */
export function sizeWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  if (bytes < KILO * KILO - KILO / 2) return `${Math.round(bytes / KILO)} kB`;
  return `${(bytes / (KILO * KILO)).toFixed(1)} MB`;
}
