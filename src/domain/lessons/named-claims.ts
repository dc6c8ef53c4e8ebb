/** The claims that a task puts before the class. */
import type { AskedTask, ClaimId } from './lesson.ts';

export function namedClaims(task: AskedTask): readonly ClaimId[] {
  switch (task.kind) {
    case 'match':
    case 'compare':
    case 'sentence':
      return task.claims;
    case 'place':
      return task.placing.kind === 'claims' ? task.placing.claims : [];
    default:
      return [];
  }
}
