/** Changes by what they are about, under headings. */
import type { Change } from '../../domain/changes/change.ts';

export type ChangeGroup = { readonly heading: string; readonly changes: readonly Change[] };

const HEADINGS: Record<Change['kind'], string> = {
  'country-joined': 'Countries',
  'country-left': 'Countries',
  'country-moved': 'Countries',
  'room-opened': 'Rooms',
  'room-closed': 'Rooms',
  'room-moved': 'Rooms',
  'event-known': 'Events',
  'event-dropped': 'Events',
  'status-moved': 'Events',
  'answers-added': 'Answers',
  'answers-dropped': 'Answers',
  'claim-added': 'Claims',
  'claim-dropped': 'Claims',
  'source-added': 'Sources',
  'source-dropped': 'Sources',
};

/** In the order of the changes; groups without any are left out. */
export function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes)
    groups.set(HEADINGS[change.kind], [...(groups.get(HEADINGS[change.kind]) ?? []), change]);
  return [...groups].map(([heading, ofGroup]) => ({ heading, changes: ofGroup }));
}
