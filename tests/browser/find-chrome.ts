/** Which browser the tests drive: `CHROME_PATH`, else an installed Chrome or Chromium, else one that comes as a package. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (): string | undefined =>
  [
    ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    MAC,
  ].find(canRun);

/** The packaged browser unpacks into the temporary folder; one of its own, so that it unpacks its libraries too. */
async function packaged(): Promise<string> {
  const own = join(tmpdir(), 'parley-browser');
  mkdirSync(own, { recursive: true });
  process.env['TMPDIR'] = own;
  // By this name the package knows that it must bring its own libraries.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  // It points to fonts of its own, of which it brings few; the system's, where there are any, draw every text.
  if (existsSync('/etc/fonts/fonts.conf')) delete process.env['FONTCONFIG_PATH'];
  return path;
}

/** Throws, never skips: a run without a browser has not passed. */
export async function findChrome(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`CHROME_PATH names ${named}, which cannot be run`);
    return named;
  }
  return installed() ?? packaged();
}
