/** The built shell made into a page: its head's words, its body, and addresses that climb to the app's folder. */
import { relativeHref } from '../app/routing/relative-href.ts';
import { PAGE_POLICY } from './host-headers.ts';
import { scriptText } from './linked-data.ts';
import type { Page } from './render-page.tsx';
import type { PageHead } from './site-pages.ts';
import { fullAddress } from './site-url.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const depthOf = (path: string): number => path.split('/').filter((step) => step !== '').length;

/** First in the head: it holds for what comes after it. */
const withPolicy = (shell: string): string =>
  shell.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  );

/** The picture that stands for a link to any page, with the words for those who do not see it. */
const PICTURE = {
  path: 'parley.png',
  words: 'A map of Europe and the Black Sea, with the story and a timeline of a week',
};

/** What a page is called where it is shared (ogp.me). Its address and its picture can only be told in full. */
function sharedAs({ title, description, path, canonical }: PageHead, site: string | null): string {
  const inFull =
    site === null
      ? []
      : [
          ['og:url', fullAddress(site, canonical ?? path)],
          ['og:image', fullAddress(site, PICTURE.path)],
          ['og:image:alt', PICTURE.words],
        ];
  return [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:site_name', 'Parley'],
    ...inFull,
  ]
    .map(([property = '', content = '']) => `  <meta property="${property}" content="${escaped(content)}" />\n  `)
    .join('');
}

/** The address under which the page is to be found, where it is known, and the feeds that it belongs to. */
function linksOf({ path, canonical, feeds }: PageHead, site: string | null): string {
  const found =
    site === null ? '' : `  <link rel="canonical" href="${escaped(fullAddress(site, canonical ?? path))}" />\n  `;
  const followed = feeds.map(
    (feed) =>
      `  <link rel="alternate" type="application/atom+xml" title="${escaped(feed.title)}" href="${escaped(relativeHref(path, feed.path))}" />\n  `,
  );
  return found + followed.join('');
}

/** A data block: browsers run nothing of it, and no policy forbids it. */
const linkedAs = (data: object): string => `  <script type="application/ld+json">${scriptText(data)}</script>\n  `;

/** Style sheets that come with a script of its own, which a page as built needs before any script. */
const styledBy = (sheets: readonly string[]): string =>
  sheets.map((sheet) => `  <link rel="stylesheet" crossorigin href="./${sheet}" />\n  `).join('');

/**
 * The built shell for one page. `site` is its full address with a closing slash, or null where nobody said it; `sheets`
 * are paths from the app's folder.
 */
export function fillShell(shell: string, page: Page, site: string | null, sheets: readonly string[]): string {
  const { path, title, description, body, data } = page;
  const up = '../'.repeat(depthOf(path));
  return withPolicy(shell)
    .replace('</head>', (end) => styledBy(sheets) + end)
    .replace(/(href|src)="\.\//g, `$1="${up || './'}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_all, head: string) => head + escaped(description))
    .replace('</head>', (end) => `${linksOf(page, site)}${sharedAs(page, site)}${data ? linkedAs(data) : ''}  ${end}`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

/**
 * Asked for at any depth: the script is looked for in the folders above; the one that is there brings the styles, and says
 * what is near in place of these words. Deeper down, or without scripts, the words lead up.
 */
export function fillLost(shell: string): string {
  const style = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(shell)?.[1] ?? '';
  const words = `<main class="plain-page" id="lost" data-style="${style}"><h1>No such page</h1><p>There is nothing at this address. The link may be mistyped, or older than this site. <a href="../">One folder up</a> may lead on.</p></main>`;
  return (
    withPolicy(shell)
      .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
      // Without styles it would be seen at once.
      .replace(/\s*<p class="notice late-notice">.*?<\/p>/, '')
      .replace(/\s*<(script|link)\b[^>]*="\.\/assets[^>]*>(<\/script>)?/g, (tag) =>
        ['./', '../', '../../', '../../../'].map((up) => tag.replace('="./', `="${up}`)).join(''),
      )
      .replace(/<title>.*?<\/title>/, '<title>No such page – Parley</title>')
      .replace('<div id="root"></div>', `<div id="root"></div>${words}`)
  );
}
