import { describe, expect, it } from 'vitest';
import { parseLessons } from '../../src/format/parse-lessons.ts';
import { readChronicles, readLessons } from '../../src/prerender/chronicle-files.ts';
import { editionOf } from '../../src/prerender/edition-of.ts';
import { lessonFiles } from '../../src/prerender/lesson-files.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

type Emitted = { readonly fileName: string; readonly source: string };

const called = (hook: unknown, context: object, ...args: readonly unknown[]): unknown =>
  typeof hook === 'function' ? Reflect.apply(hook, context, args) : undefined;

/** What the build would write, and the module that tells where that is. */
function built(root: string): { readonly files: readonly Emitted[]; readonly module: string } {
  const files: Emitted[] = [];
  const plugin = lessonFiles(root);
  called(plugin.configResolved, {}, { command: 'build' });
  called(plugin.generateBundle, { emitFile: (file: Emitted) => files.push(file) });
  return { files, module: String(called(plugin.load, {}, '\0virtual:lessons')) };
}

describe('lessons as they are published', () => {
  it('are one file beside the records, told of where scripts are', () => {
    const { files, module } = built('data');
    const [file, ...others] = files;
    expect(others).toEqual([]);
    expect(file?.fileName).toMatch(/^assets\/week-2025-03-10-lessons-[0-9a-f]{10}\.json$/);
    expect(module).toContain(`"${WEEK.id}": new URL(`);
    expect(module).toContain(file?.fileName.replace('assets/', './'));
    const parsed = parseLessons(JSON.parse(file?.source ?? ''), WEEK);
    expect(parsed.ok && parsed.value).toEqual(LESSONS);
  });

  it('are not in the records, and leave their edition as it is', () => {
    const records = readChronicles('data').get(WEEK.id);
    for (const { title, steps } of LESSONS) {
      expect(JSON.stringify(records)).not.toContain(title);
      expect(JSON.stringify(records)).not.toContain(steps[0]?.text);
    }
    expect(readLessons('data').get(WEEK.id)).toHaveLength(LESSONS.length);
    expect(editionOf({ ...(records as object), lessons: LESSONS })).not.toBe(editionOf(records));
  });

  it('are no file where a chronicle has none', () => {
    const { files, module } = built('tests/broken-chronicles');
    expect(files.some(({ fileName }) => fileName.startsWith('assets/sound-lessons-'))).toBe(true);
    expect(files.some(({ fileName }) => fileName.includes('summary-length'))).toBe(false);
    expect(module).not.toContain('summary-length');
  });
});
