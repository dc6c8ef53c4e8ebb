/**
 * What WordPress does with a link that is pasted into it, as far as it concerns us: how `WP_oEmbed::discover` finds the file,
 * what `data2html` takes from it, and what `wp_filter_oembed_result` leaves of it for a provider that it does not know
 * (WordPress 6). Written from its documented behaviour; its own text is not copied.
 */

/** Bytes of a page that it reads. */
const READ_BYTES = 153_600;
const JSON_TYPE = 'application/json+oembed';

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );

/** The address of the page's oEmbed file; null where it finds none. */
export function discover(page: string): string | null {
  const read = Buffer.from(page).subarray(0, READ_BYTES).toString('utf8');
  const end = read.toLowerCase().indexOf('</head>');
  const head = end > 0 ? read.slice(0, end) : read;
  if (!head.toLowerCase().includes(JSON_TYPE)) return null;
  for (const [, inside = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attributes = attributesOf(inside);
    const href = attributes.get('href');
    if (attributes.get('type') === JSON_TYPE && href) return decoded(href);
  }
  return null;
}

/** The address that it asks for: it has its own to add, which a static host does not read. */
export function asked(file: string, page: string): URL {
  const url = new URL(file);
  for (const [name, value] of [
    ['maxwidth', '600'],
    ['maxheight', '900'],
    ['url', page],
    ['dnt', '1'],
    ['format', 'json'],
  ] as const)
    url.searchParams.set(name, value);
  return url;
}

type Answer = { readonly type?: unknown; readonly title?: unknown; readonly html?: unknown };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The HTML that it takes from the file before it is filtered; null where it takes none. */
export function htmlOf({ type, title, html }: Answer, page: string): string | null {
  if (type === 'rich') return typeof html === 'string' && html !== '' ? html : null;
  if (type === 'link')
    return typeof title === 'string' && title !== '' ? `<a href="${page}">${escaped(title)}</a>` : null;
  return null;
}

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['blockquote', []],
  ['iframe', ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']],
]);

/** Elements and attributes that are not allowed go; what they hold stays. */
function kses(html: string, more: readonly string[] = []): string {
  return html.replace(/<(\/?)([a-z0-9]+)([^<>]*)>/gi, (_all, close: string, name: string, inside: string) => {
    const allowed = ALLOWED.get(name.toLowerCase());
    if (!allowed) return '';
    if (close !== '') return `</${name}>`;
    const kept = [...attributesOf(inside)].filter(([attribute]) => [...allowed, ...more].includes(attribute));
    return `<${name}${kept.map(([attribute, value]) => ` ${attribute}="${value}"`).join('')}>`;
  });
}

/** What stands in the article in the end; null where nothing of it may. */
export function filtered(html: string, secret: string): string | null {
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kses(html)) ?? [];
  if (frame === undefined) return null;
  const marked = (quote + frame)
    .replace(/ src="([^"]*)"/, (_all, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`)
    .replace('<blockquote', `<blockquote data-secret="${secret}"`);
  return kses(marked, ['data-secret'])
    .replace('<iframe', quote === '' ? '<iframe' : '<iframe style="position: absolute; visibility: hidden;"')
    .replace('<blockquote', '<blockquote class="wp-embedded-content"')
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** The first such element with its attributes and what it holds, as a browser reads them; null where there is none. */
export function elementOf(
  html: string,
  name: string,
): { readonly text: string; readonly attributes: ReadonlyMap<string, string> } | null {
  const [, inside, text = ''] = new RegExp(`<${name}([^<>]*)>([\\s\\S]*?)</${name}>`).exec(html) ?? [];
  if (inside === undefined) return null;
  const attributes = [...attributesOf(inside)].map(([attribute, value]) => [attribute, decoded(value)] as const);
  return { text: decoded(text), attributes: new Map(attributes) };
}
