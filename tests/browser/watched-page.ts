/** A page that keeps count of everything that must not happen on it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type WatchedPage = {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, CSP reports. */
  readonly complaints: readonly string[];
  /** Requests to any other host. */
  readonly strangers: readonly string[];
  /** Throws if the policy was ever broken, or another host asked: no test may end so. */
  readonly close: () => Promise<void>;
};

/** Options of `openPage`: held upright, and touched. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const isReport = (complaint: string): boolean => /CSP:|Content Security Policy|Trusted ?Type/i.test(complaint);

/** `homes`: the page's own host, and where it holds frames of another, that one too. */
export async function openPage(
  browser: Browser,
  homes: string | readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  // On a disk, all but the file itself is elsewhere.
  const own = [homes].flat().map((home) => (home.startsWith('file:') ? home : new URL(home).origin));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = own.some((start) => url.startsWith(start));
    if (!isOwn && !url.startsWith('data:') && !url.startsWith('blob:')) strangers.push(url);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const close = async (): Promise<void> => {
    await context.close();
    const broken = [...complaints.filter(isReport), ...strangers.map((url) => `asked of another host: ${url}`)];
    if (broken.length > 0) throw new Error(broken.join('\n'));
  };
  return { page, complaints, strangers, close };
}
