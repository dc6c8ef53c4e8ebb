import { describe, expect, it } from 'vitest';
import { PAGE_POLICY } from '../../src/prerender/host-headers.ts';
import { fillShell, gatedShell } from '../../src/prerender/page-shell.ts';

const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />
    <title>Parley</title>
    <meta name="description" content="Old" />
    <script type="module" src="./assets/index.js"></script>
    <link rel="stylesheet" href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;
const PAGE = {
  path: '/week/2025-03-10/',
  title: 'Monday “A & B”',
  description: 'Who met <whom>.',
  body: '<p>$& story</p>',
  feeds: [{ title: 'The week', path: '/week/feed.xml' }],
  sharing: {
    picture: { path: '/week/2025-03-10/card.png', width: 1200, height: 630, words: 'The day’s “map”' },
    isEmbeddable: true,
  },
};

describe('fillShell', () => {
  const text = fillShell(SHELL, { ...PAGE, data: { name: 'x</script>' } }, null, ['assets/more.css']);

  it('climbs to the app’s folder from where the page is', () => {
    expect(text).toContain('src="../../assets/index.js"');
    expect(text).toContain('href="../../assets/index.css"');
  });

  it('says what the page is, with its words made safe', () => {
    expect(text).toContain('<title>Monday “A &amp; B”</title>');
    expect(text).toContain('<meta name="description" content="Who met &lt;whom&gt;." />');
    expect(text).toContain('<meta property="og:title" content="Monday “A &amp; B”" />');
    expect(text).toContain('<div id="root"><p>$& story</p></div>');
    expect(text).toContain('<script type="application/ld+json">{"name":"x\\u003c/script>"}</script>');
  });

  it('tells of its picture and its embed in full addresses, and only where the site is known', () => {
    const known = fillShell(SHELL, PAGE, 'https://site.test/deep/', []);
    for (const [property, content] of [
      ['og:image', 'https://site.test/deep/week/2025-03-10/card.png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'The day’s “map”'],
    ])
      expect(known).toContain(`<meta property="${property}" content="${content}" />`);
    expect(known).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(known).toContain('href="https://site.test/deep/week/2025-03-10/oembed.json"');
    expect(text).not.toMatch(/og:image|twitter:card|oembed|rel="canonical"/);
  });

  it('says first what may run', () => {
    expect(text.indexOf(PAGE_POLICY)).toBeGreaterThan(0);
    expect(text.indexOf(PAGE_POLICY)).toBeLessThan(text.indexOf('<script'));
  });
});

describe('an embed’s shell', () => {
  const text = fillShell(gatedShell(SHELL, 'assets/embed-gate-0.js'), { ...PAGE, isEmbed: true }, null, []);

  it('begins with the embed’s own script, which is told where the app’s is', () => {
    expect(text.match(/<script\b[^>]*>/g)).toEqual([
      '<script defer crossorigin src="../../assets/embed-gate-0.js" data-app="../../assets/index.js">',
    ]);
  });

  it('tells no page that is opened from it where it stands', () => {
    expect(text.match(/<meta name="referrer"[^>]*>/g)).toEqual(['<meta name="referrer" content="no-referrer" />']);
    expect(fillShell(SHELL, PAGE, null, [])).toContain('content="strict-origin-when-cross-origin"');
  });

  it('is not to be found by itself', () => {
    expect(text).toContain('<meta name="robots" content="noindex" />');
    expect(fillShell(SHELL, PAGE, null, [])).not.toContain('robots');
  });
});
