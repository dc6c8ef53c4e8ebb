/** WCAG 2.2 AA as far as a machine can see: axe on every form of the week; each kind of page else has it in its own tests. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { axeInBothThemes } from './axe-in-both-themes.ts';
import { launchBrowser } from './launch-browser.ts';
import { CHRONICLE, DAYS } from './week-steps.ts';

const ROUTES = [
  '',
  `${CHRONICLE}/`,
  ...DAYS.map((day) => `${CHRONICLE}/${day}/`),
  `${CHRONICLE}/2025-03-11/?event=e-0311-chiefs`,
  `${CHRONICLE}/2025-03-12/?event=e-0228-oval-office`,
  `${CHRONICLE}/2025-03-11/?as=table&event=e-0311-chiefs`,
  `${CHRONICLE}/2025-03-11/?as=text&event=e-0311-chiefs`,
  `${CHRONICLE}/2025-04-01/`,
  'nowhere/at-all/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser('none');
});
afterAll(() => browser.close());

describe('axe, in both themes', () => {
  it.each(ROUTES)('finds nothing at /%s', (route) => axeInBothThemes(browser, route));
});
