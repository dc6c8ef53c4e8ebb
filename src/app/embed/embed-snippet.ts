/** The HTML with which another site embeds a page: one frame, and our loader where the site wants it. */

/** In the frame's sandbox nothing is shut off that the embed needs; what a desk's security asks for. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export type Snippet = {
  /** The embed's full address. */
  readonly src: string;
  readonly title: string;
  /** In CSS px; with the loader, until the right one is known. */
  readonly height: number;
  /** `hardened`: in a sandbox that allows what the embed needs and nothing else. */
  readonly kind: 'simple' | 'hardened';
  /** `script` is the full address of `embed.js`; `stepParam`, the name by which the step stands in the article's address. */
  readonly loader: { readonly script: string; readonly stepParam: string | null } | null;
};

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const written = (attributes: readonly (readonly [name: string, value: string | null])[]): string =>
  attributes.map(([name, value]) => (value === null ? name : `${name}="${escaped(value)}"`)).join(' ');

/** No style and no script in the text itself: it stands under the strictest policy, and content systems leave it as it is. */
export function embedSnippet({ src, title, height, kind, loader }: Snippet): string {
  const frame = written([
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', String(Math.round(height))],
    ['frameborder', '0'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ...(kind === 'hardened' ? [['sandbox', SANDBOX] as const] : []),
    ...(loader ? [['data-parley', null] as const] : []),
    ...(loader && loader.stepParam !== null ? [['data-step-param', loader.stepParam] as const] : []),
  ]);
  const script = loader ? `\n<script async src="${escaped(loader.script)}"></script>` : '';
  return `<iframe ${frame}></iframe>${script}`;
}
