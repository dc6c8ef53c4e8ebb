/** The built shell made into a page: its head's words, its body, and addresses that climb to the app's folder. */
import { PAGE_POLICY } from './host-headers.ts';
import { scriptText } from './linked-data.ts';
import type { Page } from './render-page.tsx';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const depthOf = (path: string): number => path.split('/').filter((step) => step !== '').length;

/** First in the head: it holds for what comes after it. */
const withPolicy = (shell: string): string =>
  shell.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
  );

/** What a page is called where it is shared (ogp.me). */
const sharedAs = (title: string, description: string): string =>
  [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:site_name', 'Parley'],
  ]
    .map(([property = '', content = '']) => `  <meta property="${property}" content="${escaped(content)}" />\n  `)
    .join('');

/** A data block: browsers run nothing of it, and no policy forbids it. */
const linkedAs = (data: object): string => `  <script type="application/ld+json">${scriptText(data)}</script>\n  `;

/** The built shell for one page: its head's words, its body, and asset addresses that climb to the app's folder. */
export function fillShell(shell: string, { path, title, description, body, data }: Page): string {
  const up = '../'.repeat(depthOf(path));
  return withPolicy(shell)
    .replace(/(href|src)="\.\//g, `$1="${up || './'}`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_all, head: string) => head + escaped(description))
    .replace('</head>', (end) => `${sharedAs(title, description)}${data ? linkedAs(data) : ''}  ${end}`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

/**
 * Asked for at any depth: the script is looked for in the folders above; the one that is there brings the styles, and says
 * what is near in place of these words. Deeper down, or without scripts, the words lead up.
 */
export function fillLost(shell: string): string {
  const style = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(shell)?.[1] ?? '';
  const words = `<main class="plain-page" id="lost" data-style="${style}"><h1>No such page</h1><p>There is nothing at this address. The link may be mistyped, or older than this site. <a href="../">One folder up</a> may lead on.</p></main>`;
  return withPolicy(shell)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace(/\s*<(script|link)\b[^>]*="\.\/assets[^>]*>(<\/script>)?/g, (tag) =>
      ['./', '../', '../../', '../../../'].map((up) => tag.replace('="./', `="${up}`)).join(''),
    )
    .replace(/<title>.*?<\/title>/, '<title>No such page – Parley</title>')
    .replace('<div id="root"></div>', `<div id="root"></div>${words}`);
}
