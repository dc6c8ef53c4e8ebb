/** A host with the manners of a kind of host: what it does with folders, wrong addresses and headers. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { TYPES } from '../static-host.ts';

export type Manners = {
  /** Whether a folder asked for without its slash is answered by the address with it. */
  readonly addsSlash: boolean;
  /** How an address that is not there is answered; `page` is a file of the folder, or null for the host’s own words. */
  readonly lost: { readonly status: 403 | 404; readonly page: string | null };
  /** For the file that is sent, by its path in the folder. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
};

export type ManneredHost = {
  /** With a closing slash. */
  readonly url: string;
  /** Puts another folder in the place of the one that is served, as a deploy does. */
  readonly deploy: (folder: string) => void;
  readonly close: () => Promise<void>;
};

/** Every file by its path. Read at once: an object store knows its keys by the letter, which not every disk does. */
const filesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );

/** Serves `folder` under `path`, which has a slash at both ends. */
export async function serveWithManners(folder: string, path: string, manners: Manners): Promise<ManneredHost> {
  let files = filesOf(folder);
  const send = (response: ServerResponse, status: number, file: string): void => {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(status, { 'Content-Type': type, ...manners.headers?.(file) }).end(files.get(file));
  };
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const wanted = decodeURIComponent(pathname.slice(path.length));
    const isOurs = pathname.startsWith(path);
    const isFolder = wanted === '' || wanted.endsWith('/');
    const file = isFolder ? `${wanted}index.html` : wanted;
    if (isOurs && files.has(file)) send(response, 200, file);
    else if (isOurs && !isFolder && manners.addsSlash && files.has(`${wanted}/index.html`))
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else if (isOurs && manners.lost.page !== null) send(response, manners.lost.status, manners.lost.page);
    else response.writeHead(manners.lost.status, { 'Content-Type': 'text/plain' }).end('Not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    deploy: (next) => {
      files = filesOf(next);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
