/** When sources came out, and so from when on they can be known. */
import type { Chronicle, Source, SourceId } from '../chronicle.ts';
import type { KnownAt } from '../events/status.ts';
import { atLocal, type Instant, type Zone } from '../time/instant.ts';
import { addDays, parsePlainDate } from '../time/plain-date.ts';

function reckoned({ published }: Source, zone: Zone): Instant | null {
  switch (published.kind) {
    case 'instant':
      return published.at;
    case 'day':
      return atLocal(addDays(published.date, 1), zone);
    case 'month': {
      const ends = ['31', '30', '29', '28'].map((day) => parsePlainDate(`${published.month}-${day}`));
      const last = ends.find((end) => end.ok);
      return last?.ok ? atLocal(addDays(last.value, 1), zone) : null;
    }
    case 'unknown':
      return null;
  }
}

type Out = { readonly zone: Zone; readonly at: Instant | null };
/** Every comparison asks it of all sources, and midnights of a zone are slow to find. */
const reckonedBefore = new WeakMap<Source, Out>();

/** When a source was out at the latest: the end of the day or month it shows; null where it shows no date. */
export function outBy(source: Source, zone: Zone): Instant | null {
  const before = reckonedBefore.get(source);
  if (before?.zone === zone) return before.at;
  const at = reckoned(source, zone);
  reckonedBefore.set(source, { zone, at });
  return at;
}

/** Whether it can have been read by then. That it shows no date is no reason to hide it. */
export function isOut({ sources, zone }: Chronicle, id: SourceId, knownAt: KnownAt): boolean {
  const source = sources.get(id);
  const out = source && knownAt !== null ? outBy(source, zone) : null;
  return out === null || knownAt === null || out <= knownAt;
}
