import { describe, expect, it } from 'vitest';
import { asKnownAt } from '../../../src/domain/events/as-known.ts';
import { isOut } from '../../../src/domain/evidence/source-out.ts';
import { evidenceSources } from '../../../src/domain/lessons/evidence-sources.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';

const NOTHING = { claims: [], events: [], groups: [], sources: [], baseMap: false };

describe('the sources behind a step', () => {
  it.each(STEPS)('$name: there are some where it states something, each once, none too early', ({ step }) => {
    const { evidence, view } = step;
    const found = evidenceSources(asKnownAt(WEEK, view.knownAt), evidence);
    const states =
      evidence.baseMap ||
      [evidence.claims, evidence.events, evidence.groups, evidence.sources].some((ids) => ids.length > 0);
    expect(found.length > 0).toBe(states);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { id } of found) if (WEEK.sources.has(id)) expect(isOut(WEEK, id, view.knownAt), id).toBe(true);
  });

  it('are those of the base map for what the map alone tells', () => {
    const publishers = evidenceSources(WEEK, { ...NOTHING, baseMap: true }).map(({ publisher }) => publisher);
    expect(publishers).toContain('Natural Earth');
    expect(evidenceSources(WEEK, NOTHING)).toEqual([]);
  });
});
