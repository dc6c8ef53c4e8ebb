/** Changes by what they are about, under headings. */
import { type Change, type ChangeTopic, topicOf } from '../../domain/changes/change.ts';
import { capitalised } from '../../domain/words/lists.ts';

export type ChangeGroup = {
  readonly topic: ChangeTopic;
  readonly heading: string;
  readonly changes: readonly Change[];
};

/** In the order of the changes; groups without any are left out. */
export function groupsOf(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<ChangeTopic, Change[]>();
  for (const change of changes) groups.set(topicOf(change), [...(groups.get(topicOf(change)) ?? []), change]);
  return [...groups].map(([topic, ofTopic]) => ({ topic, heading: capitalised(topic), changes: ofTopic }));
}
