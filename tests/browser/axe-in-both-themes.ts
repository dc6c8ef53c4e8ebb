/** What axe finds at an address in each theme, printed and held to be nothing: loaded once, as themes are a matter of style. */
import type { Browser } from 'playwright-core';
import { expect, inject } from 'vitest';
import { axeFaults } from './axe-faults.ts';
import { openPage } from './watched-page.ts';
import { openDay, THEMES } from './week-steps.ts';

/** `path` is from the site's root. */
export async function axeInBothThemes(browser: Browser, path: string): Promise<void> {
  const { page, close } = await openPage(browser, inject('site'), { bypassCSP: true });
  await openDay(page, inject('site') + path);
  // What comes late is to be looked at too.
  if (path.includes('as=')) await page.locator('.reading h2').waitFor();
  else if ((await page.locator('.week').count()) > 0) {
    await page.locator('.timeline-mark').first().waitFor();
    await page.locator('.map-box[data-measured]').waitFor();
  }
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    const faults = await axeFaults(page);
    console.log(`measure: axe violations at /${path}, ${colorScheme}: ${faults.length}`);
    expect(faults, colorScheme).toEqual([]);
  }
  await close();
}
