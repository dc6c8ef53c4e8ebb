/** What is left of a day's page whatever fails: heading, events with sources, and a map with countries. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { headingOf } from './week-steps.ts';

export async function expectReadable(page: Page, heading = 'Tuesday 11 March'): Promise<void> {
  expect(await headingOf(page)).toContain(heading);
  expect(await page.locator('.week-story a[href^="http"]').count()).toBeGreaterThan(5);
  expect(await page.locator('.week-map svg path').count()).toBeGreaterThan(40);
}
