/** Which browser the tests drive: `CHROME_PATH`, else an installed Chrome or Chromium, else one that comes as a package. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

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

const FOLDER = 'parley-browser';
/** Longer than any machine unpacks: whoever has held the lock so long is gone. */
const STALE_MS = 120_000;

const isStale = (lock: string): boolean =>
  Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS;

/** One process unpacks while others wait: a browser that is half there, or still being written, cannot be run. */
async function unpackOnce(folder: string, unpack: () => Promise<string>): Promise<string> {
  const [ready, lock] = [join(folder, 'ready'), `${folder}.lock`];
  while (!existsSync(ready)) {
    try {
      mkdirSync(lock);
    } catch {
      if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
      await delay(200);
      continue;
    }
    try {
      if (existsSync(ready)) break;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      await unpack();
      writeFileSync(ready, '');
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return unpack();
}

/** The packaged browser unpacks into the temporary folder; one of its own, so that it unpacks its libraries too. */
async function packaged(): Promise<string> {
  // Processes that a test run starts inherit the folder that is set below.
  const own = basename(tmpdir()) === FOLDER ? tmpdir() : join(tmpdir(), FOLDER);
  process.env['TMPDIR'] = own;
  // By this name the package knows that it must bring its own libraries.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await unpackOnce(own, () => chromium.executablePath());
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
