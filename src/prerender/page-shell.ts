/** The built shell made into a page: its head's words, its body, and addresses that climb to the app's folder. */
import { relativeHref } from '../app/routing/relative-href.ts';
import { oembedPath } from '../app/routing/share-address.ts';
import { escaped } from './escaped.ts';
import { PAGE_POLICY } from './host-headers.ts';
import { scriptText } from './linked-data.ts';
import type { Page } from './render-page.tsx';
import type { SharedHead } from './site-pages.ts';
import { fullAddress } from './site-url.ts';

const depthOf = (path: string): number => path.split('/').filter((step) => step !== '').length;

/** First in the head: it holds for what comes after it. */
export const withPolicy = (shell: string): string =>
  shell.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  );

/** What a page is called where it is shared (ogp.me). Its address and its picture can only be told in full. */
function sharedAs({ title, description, path, canonical, sharing }: SharedHead, site: string | null): string {
  const { picture } = sharing;
  const inFull =
    site === null
      ? []
      : [
          ['og:url', fullAddress(site, canonical ?? path)],
          ['og:image', fullAddress(site, picture.path)],
          ['og:image:width', String(picture.width)],
          ['og:image:height', String(picture.height)],
          ['og:image:alt', picture.words],
        ];
  const told = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:site_name', 'Parley'],
    ...inFull,
  ].map(([property = '', content = '']) => `  <meta property="${property}" content="${escaped(content)}" />\n  `);
  // What else X asks for, it takes from the above.
  const asLargePicture = '  <meta name="twitter:card" content="summary_large_image" />\n  ';
  return [...told, ...(site === null ? [] : [asLargePicture])].join('');
}

/** What it says of itself to systems that set it into other pages. */
const embeddedAs = ({ path, canonical, title }: SharedHead, site: string): string =>
  `  <link rel="alternate" type="application/json+oembed" title="${escaped(title)}" href="${escaped(fullAddress(site, oembedPath(canonical ?? path)))}" />\n  `;

/** The address under which the page is to be found, where it is known, and the feeds that it belongs to. */
function linksOf(page: SharedHead, site: string | null): string {
  const { path, canonical, feeds } = page;
  const found =
    site === null
      ? ''
      : `  <link rel="canonical" href="${escaped(fullAddress(site, canonical ?? path))}" />\n  ${embeddedAs(page, site)}`;
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

/** For pages that stand inside others alone. */
const UNFOUND = '  <meta name="robots" content="noindex" />\n  ';

/**
 * The shell of embeds: their own first script, a path from the app's folder, in place of the app's, whose address it is
 * told. Links open by script there, where no `rel` of theirs counts: that no page is told whence it was asked is said for all.
 */
export const gatedShell = (shell: string, gate: string): string =>
  shell
    .replace(
      /<script type="module"[^>]* src="([^"]+)"><\/script>/,
      (_all, app: string) => `<script defer crossorigin src="./${gate}" data-app="${app}"></script>`,
    )
    .replace(/(<meta name="referrer" content=")[^"]*/, '$1no-referrer');

/**
 * The built shell for one page. `site` is its full address with a closing slash, or null where nobody said it; `sheets`
 * are paths from the app's folder.
 */
export function fillShell(shell: string, page: Page, site: string | null, sheets: readonly string[]): string {
  const { path, title, description, body, data, isEmbed } = page;
  const up = '../'.repeat(depthOf(path));
  return withPolicy(shell)
    .replace('</head>', (end) => styledBy(sheets) + end)
    .replace(/(href|src|data-app)="\.\//g, `$1="${up || './'}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_all, head: string) => head + escaped(description))
    .replace(
      '</head>',
      (end) =>
        `${isEmbed ? UNFOUND : ''}${linksOf(page, site)}${sharedAs(page, site)}${data ? linkedAs(data) : ''}  ${end}`,
    )
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}
