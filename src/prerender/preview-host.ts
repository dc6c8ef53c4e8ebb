/** Makes `vite preview` answer as a static host does: the folder's own page for a wrong address, and a slash after a folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { decoded } from '../state/url.ts';

export function previewHost(): Plugin {
  return {
    name: 'parley:preview-host',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://host');
        const inside = join(folder, decoded(pathname));
        if (!inside.startsWith(folder)) next();
        else if (existsSync(join(inside, 'index.html'))) {
          if (pathname.endsWith('/')) next();
          else response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        } else if (existsSync(inside) && !pathname.endsWith('/')) next();
        else
          response
            .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
            .end(readFileSync(join(folder, '404.html')));
      });
    },
  };
}
