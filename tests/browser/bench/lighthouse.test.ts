/** How Lighthouse judges a day's page on its phone: median of five. */
import lighthouse from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findChrome, isPackaged } from '../find-chrome.ts';
import { dayUrl } from '../week-steps.ts';
import { quantile } from './slow-machine.ts';

const ROUNDS = 5;
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const PORT = 9377;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findChrome(),
    args: ['--no-sandbox', '--no-first-run', `--remote-debugging-port=${PORT}`],
  });
});
afterAll(() => browser.close());

describe('a day’s page', () => {
  it('is as good as the field’s own measure can say', async () => {
    const categories = Object.keys(LEAST) as (keyof typeof LEAST)[];
    const scores: Record<string, number[]> = {};
    const faults: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const result = await lighthouse(dayUrl(inject('site'), '2025-03-12'), {
        port: PORT,
        onlyCategories: categories,
        logLevel: 'silent',
      });
      // It can load nothing in that browser, not even a picture: said aloud, as nothing was measured.
      if (isPackaged() && result?.lhr.runtimeError?.code === 'FAILED_DOCUMENT_REQUEST') {
        console.log(
          'measure: Lighthouse: NOT MEASURED, it can load no page in the packaged browser; install Chrome or Chromium',
        );
        return;
      }
      for (const category of categories) {
        const { score, auditRefs } = result?.lhr.categories[category] ?? {};
        scores[category] = [...(scores[category] ?? []), Math.round((score ?? 0) * 100)];
        if (category !== 'performance')
          for (const { id, weight } of auditRefs ?? [])
            if (weight > 0 && (result?.lhr.audits[id]?.score ?? 1) < 1) faults.push(id);
      }
    }
    const medians = categories.map((category) => [category, quantile(scores[category] ?? [], 0.5)] as const);
    console.log(
      `measure: Lighthouse, mobile, median of ${ROUNDS}: ${medians.map(([category, score]) => `${category} ${score}`).join(', ')} (performance ${scores['performance']?.join(', ')})`,
    );
    expect(faults).toEqual([]);
    for (const [category, score] of medians) expect(score, category).toBeGreaterThanOrEqual(LEAST[category]);
  });
});
