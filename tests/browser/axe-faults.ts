/** What axe finds on a page, or in a frame of one, as it stands. The page's context must bypass its CSP, for axe is a script from outside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type AxeFault = { readonly id: string; readonly nodes: readonly string[] };

export async function axeFaults(page: Page | Frame): Promise<AxeFault[]> {
  await page.evaluate((script) => {
    if ('axe' in globalThis) return;
    const element = document.createElement('script');
    element.textContent = script;
    document.head.append(element);
  }, AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }));
}
