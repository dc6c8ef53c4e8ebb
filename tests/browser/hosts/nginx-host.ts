/** nginx itself, set up as the README says, with the files that the build writes for it. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from './find-nginx.ts';

/** What nginx’s own `mime.types` says of the kinds of file that the folder holds. */
const TYPES = `
    text/html html;
    text/css css;
    application/javascript js;
    application/json json;
    image/svg+xml svg;
    image/png png;
    text/plain txt;`;

/** One process, in the foreground, as whoever runs the tests: the folder may be readable to nobody else. */
const configFor = (folder: string, path: string, port: number): string => `
daemon off;
master_process off;
pid nginx.pid;
error_log stderr error;
events {}
http {
  types {${TYPES}
  }
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  include ${folder}/hosts/nginx/parley-cache.conf;
  server {
    listen 127.0.0.1:${port};
    location ${path} {
      alias ${folder}/;
      include ${folder}/hosts/nginx/parley-headers.conf;
      error_page 404 ${path}404.html;
    }
  }
}
`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves `folder` under `path`, which has a slash at both ends. Throws with nginx’s own words if it does not start. */
export async function serveByNginx(
  folder: string,
  path: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'parley-nginx-'));
  const port = await freePort();
  const config = join(home, 'nginx.conf');
  await writeFile(config, configFor(folder, path, port));
  const nginx = spawn(findNginx(), ['-p', `${home}/`, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  nginx.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => {
    nginx.once('error', (error) => {
      words += error.message;
      resolve();
    });
    nginx.once('exit', () => resolve());
  });
  const close = async (): Promise<void> => {
    nginx.kill('SIGKILL');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}${path}`;
  for (let tries = 0; tries < 100; tries++) {
    if (nginx.exitCode !== null || words.includes('[emerg]')) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, close };
    await pause(50);
  }
  await close();
  throw new Error(`nginx did not start: ${words}`);
}
