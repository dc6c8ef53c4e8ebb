/**
 * What a page says of itself to systems that set it into others (oembed.com, version 1.0), as a file beside it. It knows
 * full addresses alone, so it needs the site's.
 */
import { embedPath } from '../app/routing/embed-address.ts';
import { oembedPath } from '../app/routing/share-address.ts';
import { FRAME_SIZE } from '../embed/frame-size.ts';
import { escaped } from './escaped.ts';
import type { SharedHead } from './site-pages.ts';
import { fullAddress } from './site-url.ts';

/** In seconds: a correction is seen within a day. */
const CACHE_AGE = 86_400;

/**
 * Words with a link first, then the frame: the two that WordPress keeps, and the words stand where frames do not. In one
 * line: it takes breaks for paragraphs.
 */
function embedHtml({ path, title, description }: SharedHead, site: string): string {
  const [page, embed] = [fullAddress(site, path), fullAddress(site, embedPath(path))].map(escaped);
  const [name, told] = [title, description].map((text) => escaped(text.replace(/\s+/g, ' ')));
  const { width, height } = FRAME_SIZE;
  return (
    `<blockquote class="parley-embed"><a href="${page}">${name} – ${told}</a></blockquote>` +
    `<iframe src="${embed}" title="${name}" width="${width}" height="${height}" frameborder="0" loading="lazy" ` +
    'allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>'
  );
}

export function oembedOf(page: SharedHead, site: string): object {
  const { picture, isEmbeddable } = page.sharing;
  return {
    version: '1.0',
    type: isEmbeddable ? 'rich' : 'link',
    title: page.title,
    provider_name: 'Parley',
    provider_url: site,
    cache_age: CACHE_AGE,
    thumbnail_url: fullAddress(site, picture.path),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    ...(isEmbeddable ? { ...FRAME_SIZE, html: embedHtml(page, site) } : {}),
  };
}

/** Texts by their path in the built folder. A page that shows the same as another refers to that one's. */
export const oembedFiles = (pages: readonly SharedHead[], site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pages
      .filter(({ canonical }) => canonical === undefined)
      .map((page) => [oembedPath(page.path).slice(1), `${JSON.stringify(oembedOf(page, site))}\n`]),
  );
