/** Two builds of one state are the same to the byte, and each is quick. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';

const MOST_SECONDS = 60;

const again = mkdtempSync(join(tmpdir(), 'parley-again-'));
afterAll(() => rmSync(again, { recursive: true, force: true }));

/** Each file's path and what is in it, as a hash. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

it('builds the same folder twice, in time', () => {
  const { NODE_ENV: _runner, VITEST: _flag, ...env } = process.env;
  const start = performance.now();
  execFileSync('node_modules/.bin/vite', ['build', '--outDir', again, '--emptyOutDir', '--logLevel', 'error'], { env });
  const seconds = (performance.now() - start) / 1000;
  const [first, second] = [filesIn(inject('dist')), filesIn(again)];
  console.log(
    `measure: build of ${Object.keys(second).length} files: ${seconds.toFixed(1)} s (budget ${MOST_SECONDS} s), equal to the byte`,
  );
  expect(Object.keys(second).length).toBeGreaterThan(100);
  // A chronicle, a day and an event each have a card beside their page.
  const carded = Object.keys(second).filter((path) =>
    /^[^/]+\/(\d{4}-\d\d-\d\d\/|events\/[^/]+\/)?index\.html$/.test(path),
  );
  const cards = carded
    .filter((path) => !/^(about|desks)\//.test(path))
    .map((path) => path.replace('index.html', 'card.png'));
  expect(cards.length).toBeGreaterThan(50);
  expect(Object.keys(second).filter((path) => path.endsWith('card.png'))).toEqual(cards.sort());
  expect(second).toEqual(first);
  expect(seconds).toBeLessThanOrEqual(MOST_SECONDS);
});
