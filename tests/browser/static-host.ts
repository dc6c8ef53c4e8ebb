/** A plain file server for the built folder, under a path of its own, as any static host would serve it. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor } from '../../src/prerender/host-headers.ts';

/** What a host says of each kind of file. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.ics': 'text/calendar',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.atom': 'application/atom+xml',
};

/** What the host does instead of serving a file; null serves it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'body'; readonly type: string; readonly text: string }
  /** The line drops after that many bytes of the file, or after one of nothing that is in it. */
  | { readonly kind: 'cut'; readonly afterBytes?: number }
  | { readonly kind: 'silent' }
  /** Comes whole, that much later. */
  | { readonly kind: 'late'; readonly ms: number };

export type StaticHost = {
  /** With a closing slash. */
  readonly url: string;
  /** Decides per path under the folder, such as `assets/x.json`. */
  faultFor: (path: string) => Fault | null;
  readonly close: () => Promise<void>;
};

type Packed = { readonly plain: Buffer; readonly brotli: () => Buffer };

const packed = (plain: Buffer): Packed => {
  let brotli: Buffer | undefined;
  return {
    plain,
    brotli() {
      brotli ??= brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      return brotli;
    },
  };
};

const kept = new Map<string, Packed>();

/** Read and compressed once for as long as the file stays as it is, as hosts do: some pages are asked for hundreds of times. */
async function packedFile(path: string): Promise<Packed> {
  const { mtimeMs, size } = await stat(path);
  const key = `${path} ${mtimeMs} ${size}`;
  const file = kept.get(key) ?? packed(await readFile(path));
  kept.set(key, file);
  return file;
}

/** As hosts do for texts, and browsers ask for on this machine too. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: OutgoingHttpHeaders; body: Packed },
): void {
  const isText = /text|json|xml|javascript/.test(String(headers['Content-Type']));
  if (!isText || !String(request.headers['accept-encoding']).includes('br')) {
    response.writeHead(status, headers).end(body.plain);
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }).end(body.brotli());
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() === true;

/** Serves `folder` at `http://127.0.0.1:<port>/<prefix>/`. A wrong path answers 404 with the folder's `404.html`. */
export async function serveFolder(folder: string, prefix = 'any/path'): Promise<StaticHost> {
  const base = `/${prefix}/`;
  const host: { faultFor: StaticHost['faultFor'] } = { faultFor: () => null };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').catch(() => response.destroy());

    async function answer(url: string): Promise<void> {
      const pathname = decodeURIComponent(url.split('?')[0] ?? '/');
      if (!pathname.startsWith(base)) {
        response.writeHead(404).end('Not found');
        return;
      }
      const inside = normalize(pathname.slice(base.length)).replace(/^(\.\.[/\\])+/, '');
      const wanted = inside === '.' ? '' : inside;
      const fault = host.faultFor(wanted);
      if (fault?.kind === 'silent') return;
      if (fault?.kind === 'late') await delay(fault.ms);
      if (fault?.kind === 'cut') {
        response.writeHead(200, { 'Content-Length': '1000000', 'Content-Type': TYPES[extname(wanted)] ?? 'text/html' });
        const { afterBytes } = fault;
        const file = join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
        response.write(afterBytes === undefined ? '{' : (await readFile(file)).subarray(0, afterBytes));
        // A line reset at once may take with it what was sent; what is to be read first has to arrive.
        setTimeout(() => response.destroy(), afterBytes === undefined ? 20 : 2000);
        return;
      }
      if (fault?.kind === 'status') {
        response.writeHead(fault.status).end('fault');
        return;
      }
      if (fault?.kind === 'body') {
        send(request, response, {
          status: 200,
          headers: { 'Content-Type': fault.type },
          body: packed(Buffer.from(fault.text)),
        });
        return;
      }
      const direct = join(folder, wanted);
      if (!wanted.endsWith('/') && wanted !== '' && (await isFile(join(direct, 'index.html')))) {
        response.writeHead(301, { Location: `${pathname}/${url.includes('?') ? `?${url.split('?')[1]}` : ''}` }).end();
        return;
      }
      const path = wanted === '' || wanted.endsWith('/') ? join(direct, 'index.html') : direct;
      const found = (await isFile(path)) ? path : join(folder, '404.html');
      const headers = {
        'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream',
        // Of what is sent: a file that is not there is not to be missing for a year.
        ...headersFor(found === path ? wanted : '404.html'),
      };
      send(request, response, { status: found === path ? 200 : 404, headers, body: await packedFile(found) });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    get faultFor() {
      return host.faultFor;
    },
    set faultFor(decide) {
      host.faultFor = decide;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
