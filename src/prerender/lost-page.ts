/**
 * The page that a host shows at any wrong address, at any depth. It does not know where it stands: what it needs is looked
 * for in the folders above, of which one is the app's.
 */

import type { Chronicle } from '../domain/chronicle.ts';
import { daysOf } from '../domain/time/plain-date.ts';
import { fullDate } from '../domain/words/dates.ts';
import { escaped } from './escaped.ts';
import { withPolicy } from './page-shell.ts';

/** How the app's folder is reached from a page in it, one folder down, and so on. */
const WAYS_UP = ['./', '../', '../../', '../../../', '../../../../'];

const STYLE = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/;

type Listed = Pick<Chronicle, 'id' | 'title' | 'extent'>;

/** Every day there is, by links that are right from one depth. */
function daysFrom(up: string, depth: number, chronicles: readonly Listed[]): string {
  const lists = chronicles.map(({ id, title, extent }) => {
    const days = daysOf(extent).map((date) => `<li><a href="${up}${id}/${date}/">${fullDate(date)}</a></li>`);
    return `<h2>${escaped(title)}</h2><ul>${days.join('')}</ul>`;
  });
  return `<nav class="lost-days" id="lost-days-${depth}" aria-label="Days" hidden>${lists.join('')}</nav>`;
}

/**
 * Style sheets by path from the app's folder, one for each depth: only the one that is found brings the page's style, and
 * shows the days whose links are right from there.
 */
export function lostStyles(shell: string): Readonly<Record<string, string>> {
  const style = STYLE.exec(shell)?.[1] ?? '';
  return Object.fromEntries(
    WAYS_UP.map((_up, depth) => [
      `lost-${depth}.css`,
      `@import "./${style}";\n#lost {\n  max-width: 42rem;\n  padding: 20px;\n}\n#lost-days-${depth} {\n  display: block;\n}\n`,
    ]),
  );
}

/**
 * A script that is found brings the styles, and says what is near in place of these words. Deeper down, the words lead up;
 * without scripts, so do the days.
 */
export function fillLost(shell: string, chronicles: readonly Listed[]): string {
  const style = STYLE.exec(shell)?.[1] ?? '';
  const sheets = WAYS_UP.map((up, depth) => `<link rel="stylesheet" href="${up}lost-${depth}.css" />`).join('');
  const days = WAYS_UP.map((up, depth) => daysFrom(up, depth, chronicles)).join('');
  const words = `<main class="plain-page" id="lost" data-style="${style}"><h1>No such page</h1><p>There is nothing at this address. The link may be mistyped, or older than this site. <a href="../">One folder up</a> may lead on.</p><noscript>${days}</noscript></main>`;
  return (
    withPolicy(shell)
      .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
      // Without styles it would be seen at once.
      .replace(/\s*<p class="notice late-notice">.*?<\/p>/, '')
      .replace(/\s*<(script|link)\b[^>]*="\.\/assets[^>]*>(<\/script>)?/g, (tag) =>
        WAYS_UP.map((up) => tag.replace('="./', `="${up}`)).join(''),
      )
      .replace(/<title>.*?<\/title>/, '<title>No such page – Parley</title>')
      .replace('</head>', (end) => `  <noscript>${sheets}</noscript>\n  ${end}`)
      .replace('<div id="root"></div>', `<div id="root"></div>${words}`)
  );
}
