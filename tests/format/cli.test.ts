import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { schema } from '../../src/cli/schema.ts';
import { BROKEN_ROOT, PLACES, recordedEffects, SOUND_FOLDER } from './chronicle-folders.ts';

describe('check', () => {
  it('ends with 0 where all is sound', async () => {
    const { effects, printed } = recordedEffects();
    expect(await check([SOUND_FOLDER], PLACES, effects)).toBe(0);
    expect(printed).toEqual(['No faults in 1 chronicle']);
  });

  it('takes every folder under the data root where none is named', async () => {
    const { effects, printed } = recordedEffects();
    expect(await check([], { ...PLACES, dataRoot: BROKEN_ROOT }, effects)).toBe(1);
    expect(printed.at(-1)).toMatch(/^\d+ faults in \d+ files of \d{3} chronicles; \d+ warnings$/);
  });

  it('prints a fault with its line, and under it the remedy', async () => {
    const { effects, printed } = recordedEffects();
    expect(await check([`${BROKEN_ROOT}/unknown-source/`], PLACES, effects)).toBe(1);
    expect(printed[0]).toBe(
      `${BROKEN_ROOT}/unknown-source/events/e-0311-talks.json:47  unknown-source  There is no source "paper-21"`,
    );
    expect(printed[1]).toMatch(/^ {4}Did you mean "paper-12"\?/);
  });

  it.each([
    ['a folder that is not there', ['no/such/folder'], PLACES],
    ['a folder without chronicles', ['tests/house'], PLACES],
    ['a base map that is not there', [SOUND_FOLDER], { ...PLACES, baseMap: 'no-map.json' }],
    ['a data root without chronicles', [], { ...PLACES, dataRoot: 'src' }],
  ])('ends with 2 on %s', async (_what, folders, places) => {
    const { effects, printed } = recordedEffects();
    expect(await check(folders, places, effects)).toBe(2);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^Nothing was checked: /);
  });
});

describe('schema', () => {
  it('writes every schema into the folder', async () => {
    const { effects, printed, written } = recordedEffects();
    expect(await schema('some/folder', effects)).toBe(0);
    expect([...written.keys()]).toEqual(printed);
    expect(printed).toContain('some/folder/event.schema.json');
  });
});
