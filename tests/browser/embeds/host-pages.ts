/** Another site: pages that hold embeds, from an origin of their own, under a strict policy of their own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HostPages = {
  /** Without a closing slash. */
  readonly url: string;
  /** Sets what `path` answers with. Scripts and styles are given whole, for the policy allows none in the page. */
  readonly put: (path: string, text: string) => string;
  readonly close: () => Promise<void>;
};

const TYPES: Record<string, string> = { js: 'text/javascript', mjs: 'text/javascript', css: 'text/css' };

/** `embeds` is the origin whose frames and scripts the site allows. */
export async function serveHostPages(embeds: string): Promise<HostPages> {
  const { origin } = new URL(embeds);
  const policy = `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}; style-src 'self'; img-src data:; base-uri 'none'`;
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const text = files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy };
    response.writeHead(text === undefined ? 404 : 200, headers).end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    put: (path, text) => {
      files.set(path, text);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page of that site; `body` is HTML without styles or scripts of its own. */
export const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>An article</title>${head}</head><body>${body}</body></html>`;
