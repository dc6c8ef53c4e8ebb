/** The one file as text: words and map first, then what the app reads, and the app itself; nothing of it is elsewhere. */
import { createHash } from 'node:crypto';
import { escaped } from '../escaped.ts';

export type FileParts = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** As SVG. */
  readonly icon: string;
  /** What the page's root holds before any script runs. */
  readonly body: string;
  readonly style: string;
  /** A module without imports. */
  readonly script: string;
  /** JSON by the name by which the app asks for it, packed. */
  readonly blocks: Readonly<Record<string, string>>;
  /** Citations by their paths, as JSON, packed. */
  readonly kept: string;
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but what the file holds: by its hash, or as a picture's data. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** No text of a script can end its element, or begin a comment in it; in strings and patterns it means the same. */
const inScript = (code: string): string =>
  code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')
    .trim();

/** Said by the file itself where its scripts are forbidden or cut off: then none can say so. */
const NOTICE =
  'The scripts of this file do not run. Its first day can be read here; for all else, save the file on this computer and open it from there, in a browser that runs scripts. If it was opened so, it may not be whole: copy it anew.';

export function fileShell(parts: FileParts): string {
  const script = inScript(parts.script);
  const style = parts.style.trim();
  if (/<\/style/i.test(style)) throw new Error('The style would end its own element');
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`;
  const blocks = Object.entries(parts.blocks).map(
    ([name, base64]) => `<script type="text/plain" data-file="${escaped(name)}">${base64}</script>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escaped(parts.language)}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="referrer" content="no-referrer" />',
    `<title>${escaped(parts.title)}</title>`,
    `<meta name="description" content="${escaped(parts.description)}" />`,
    `<link rel="icon" href="${icon}" type="image/svg+xml" />`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<noscript><p class="notice">${NOTICE}</p></noscript>`,
    `<p class="notice late-notice">${NOTICE}</p>`,
    `<div id="root">${parts.body}</div>`,
    ...blocks,
    `<script type="text/plain" data-kept>${parts.kept}</script>`,
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
