/** A day's page whose map is drawn for its box, under a reader's hands. */
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openPage } from './watched-page.ts';
import { dayUrl, openDay } from './week-steps.ts';

export async function onMap(
  browser: Browser,
  search: string,
  story: (page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const { page, complaints, close } = await openPage(browser, inject('site'), options);
  await openDay(page, dayUrl(inject('site'), '2025-03-11', search));
  await page.locator('.map-box[data-measured]').waitFor();
  await story(page);
  expect(complaints).toEqual([]);
  await close();
}

export const cardOf = (page: Page): Locator => page.locator('.map-card');

/** The middle of a country as it is drawn, in px of the page. */
export async function middleOf(page: Page, iso3: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.map-ground [data-country="${iso3}"]`).boundingBox();
  if (!box) throw new Error(`${iso3} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the reader looks, as the address tells it; null where the map was not moved. */
export const viewOf = (page: Page): string | null => new URL(page.url()).searchParams.get('at');
