/** How the tests start a browser. */
import { type Browser, chromium } from 'playwright-core';
import { findChrome } from './find-chrome.ts';

/** `software` draws WebGL on the processor, and the page without it; `none` has no WebGL at all. */
export type Graphics = 'software' | 'none';

const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--font-render-hinting=none',
];

const GRAPHICS: Record<Graphics, readonly string[]> = {
  software: ['--enable-unsafe-swiftshader'],
  none: ['--disable-3d-apis'],
};

export const launchBrowser = async (graphics: Graphics = 'software'): Promise<Browser> =>
  chromium.launch({ executablePath: await findChrome(), args: [...QUIET, ...GRAPHICS[graphics]] });
