/** Each folder of `tests/broken-chronicles` is a chronicle with its faults; `expected.txt` is what the checker prints. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { RULES } from '../../src/format/check/rule-registry.ts';
import { BROKEN_ROOT, PLACES, recordedEffects, SOUND_FOLDER } from './chronicle-folders.ts';

const folders = readdirSync(BROKEN_ROOT).map((name) => `${BROKEN_ROOT}/${name}`);
const expectedOf = (folder: string): string => readFileSync(`${folder}/expected.txt`, 'utf8');
const rulesIn = (text: string): string[] =>
  [...text.matchAll(/^tests\/\S+:\d+ {2}(\S+) {2}/gm)].map(([, rule = '']) => rule);

describe('broken chronicles', () => {
  it.each(folders)('%s is told exactly', async (folder) => {
    const { effects, printed } = recordedEffects();
    const code = await check([folder], PLACES, effects);
    expect(`${printed.join('\n')}\n`).toBe(expectedOf(folder));
    expect(code).toBe(/^No faults/m.test(expectedOf(folder)) ? 0 : 1);
  });

  it('are many', () => {
    expect(folders.length).toBeGreaterThanOrEqual(45);
  });

  it('are sound where nothing but a warning is told', () => {
    const sound = folders.filter((folder) => /^No faults/m.test(expectedOf(folder)));
    expect(sound).toEqual([`${BROKEN_ROOT}/claim-one-weak-source`, SOUND_FOLDER]);
  });

  it('show every rule at least once', () => {
    const shown = new Set(folders.map(expectedOf).flatMap(rulesIn));
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('break several rules at once in four of them and more', () => {
    const several = folders.filter((folder) => new Set(rulesIn(expectedOf(folder))).size > 1);
    expect(several.length).toBeGreaterThanOrEqual(4);
  });
});
