import { describe, expect, it } from 'vitest';
import { PAGE_POLICY } from '../../src/prerender/host-headers.ts';
import { fillLost, lostStyles } from '../../src/prerender/lost-page.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Parley</title>
    <script type="module" src="./assets/index.js"></script>
    <link rel="stylesheet" href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
const WAYS_UP = ['./', '../', '../../', '../../../', '../../../../'];

describe('the page of wrong addresses', () => {
  const text = fillLost(SHELL, [FIXTURE]);
  const withoutNoscript = text.replace(/<noscript>.*?<\/noscript>/gs, '');

  it('looks for the app in each folder above, and has words and a way on without it', () => {
    for (const up of WAYS_UP) expect(text).toContain(`src="${up}assets/index.js"`);
    expect(text).toMatch(
      /<main[^>]* id="lost" data-style="assets\/index\.css"><h1>No such page<\/h1>.*<a href="\.\.\/">/,
    );
    expect(text).toContain(PAGE_POLICY);
  });

  it('asks for no style where a script brings it, and lists no days where a script says which is near', () => {
    expect(withoutNoscript).not.toContain('rel="stylesheet"');
    expect(withoutNoscript).not.toContain('<nav');
  });

  it('lists every day for each depth, and shows only the list whose links are right where its style was found', () => {
    const styles = lostStyles(SHELL);
    for (const [depth, up] of WAYS_UP.entries()) {
      expect(text).toContain(`<link rel="stylesheet" href="${up}lost-${depth}.css" />`);
      const list = new RegExp(`<nav[^>]* id="lost-days-${depth}"[^>]* hidden>(.*?)</nav>`).exec(text)?.[1] ?? '';
      const hrefs = [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
      expect(hrefs).toHaveLength(7);
      expect(hrefs[0]).toBe(`${up}${FIXTURE.id}/${FIXTURE.extent.start}/`);
      const style = styles[`lost-${depth}.css`] ?? '';
      expect(style).toMatch(/^@import "\.\/assets\/index\.css";/);
      expect([...style.matchAll(/#lost-days-(\d)/g)].map(([, shown]) => shown)).toEqual([String(depth)]);
    }
  });
});
