/** What was found, grouped by kind. */
import type { FindingKind } from './entry.ts';
import type { Found } from './find.ts';

export type FoundKind = { readonly kind: FindingKind; readonly all: readonly Found[] };

/** The kind of the best comes first; within each the order stays. */
export function byKind(found: readonly Found[]): FoundKind[] {
  const kinds = new Map<FindingKind, Found[]>();
  for (const each of found) {
    const list = kinds.get(each.entry.kind);
    if (list) list.push(each);
    else kinds.set(each.entry.kind, [each]);
  }
  return [...kinds].map(([kind, all]) => ({ kind, all }));
}
