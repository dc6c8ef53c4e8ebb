/** What a reader does on the week's page, and waits that end when it has been drawn. */
import type { Page } from 'playwright-core';

export const CHRONICLE = 'week-2025-03-10';
export const DAYS = [10, 11, 12, 13, 14, 15, 16].map((day) => `2025-03-${day}`);

/** The frames that the layout is made for, and the narrowest. */
export const FRAMES = [
  { width: 1440, height: 900 },
  { width: 640, height: 420 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

export const THEMES = ['light', 'dark'] as const;

export const dayUrl = (site: string, day: string, search = ''): string => `${site}${CHRONICLE}/${day}/${search}`;

/** Opens a page and waits until scripts have taken it over. */
export async function openDay(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-alive]').waitFor();
}

/** Presses one of the tools in the page's head; where there is little room, most of them are shown on demand. */
export async function pressTool(page: Page, name: string): Promise<void> {
  const tool = page.locator('.week-tools').getByRole('button', { name, exact: true });
  if ((await tool.count()) === 0) await page.getByRole('button', { name: 'More', exact: true }).click();
  await tool.click();
}

/** The text of the day's heading. */
export const headingOf = (page: Page): Promise<string> => page.locator('#story h2').first().innerText();
