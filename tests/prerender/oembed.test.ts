/** Every page, where the site's address is known: found, embedded and shown by others as they do it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { embedPath } from '../../src/app/routing/embed-address.ts';
import { cardPath } from '../../src/app/routing/share-address.ts';
import { oembedFiles } from '../../src/prerender/oembed.ts';
import { fillShell } from '../../src/prerender/page-shell.ts';
import { SITE_PICTURE } from '../../src/prerender/sharing.ts';
import { siteFiles } from '../../src/prerender/site-files.ts';
import { type SharedHead, sitePages } from '../../src/prerender/site-pages.ts';
import { HEADS, SHELF } from './drawn-site.ts';
import { asked, discover, elementOf, filtered, htmlOf } from './wordpress.ts';

const SITE = 'https://parley.test/deep/down/';
const SHELL = readFileSync('index.html', 'utf8');
const SECRET = 'aB3xY7pQ1z';

/** The built page, whose body begins where discovery ends. */
const built = (head: SharedHead, site: string | null): string =>
  fillShell(SHELL, { ...head, body: '<main></main>' }, site, []);
const FILES = oembedFiles(HEADS, SITE);
const full = (path: string): string => SITE + path.slice(1);

const url = v.pipe(v.string(), v.url(), v.startsWith(SITE));
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const common = {
  version: v.literal('1.0'),
  title: v.pipe(v.string(), v.minLength(5)),
  provider_name: v.literal('Parley'),
  provider_url: v.literal(SITE),
  cache_age: size,
  thumbnail_url: v.pipe(url, v.endsWith('.png')),
  thumbnail_width: size,
  thumbnail_height: size,
};
/** As oembed.com has them: what it does not name is not there. */
const OEMBED = v.variant('type', [
  v.strictObject({ ...common, type: v.literal('link') }),
  v.strictObject({
    ...common,
    type: v.literal('rich'),
    width: size,
    height: size,
    html: v.pipe(v.string(), v.regex(/^[^\n\r]+$/)),
  }),
]);

const answerOf = (head: SharedHead): v.InferOutput<typeof OEMBED> => {
  const file = discover(built(head, SITE));
  const { pathname } = asked(file ?? 'https://nothing.test/', full(head.path));
  return v.parse(OEMBED, JSON.parse(FILES[pathname.slice('/deep/down/'.length)] ?? 'null'));
};

const metaOf = (page: string, property: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(page)?.[1];

describe('each page', () => {
  it.each(HEADS)('$path is found by WordPress, with what it may show', (head) => {
    const page = built(head, SITE);
    expect(Buffer.from(page).indexOf('json+oembed')).toBeLessThan(20_000);
    const answer = answerOf(head);
    expect(answer.title).toBe(HEADS.find(({ path }) => path === (head.canonical ?? head.path))?.title);
    expect(answer.type).toBe(head.sharing.isEmbeddable ? 'rich' : 'link');
    const html = htmlOf(answer, full(head.path));
    expect(html).not.toBeNull();
    if (answer.type === 'link') expect(filtered(html ?? '', SECRET)).toBeNull();
  });

  it.each(HEADS.filter(({ sharing }) => sharing.isEmbeddable))(
    '$path keeps its frame and its words through WordPress’ filter',
    (head) => {
      const answer = answerOf(head);
      const html = filtered(htmlOf(answer, full(head.path)) ?? '', SECRET) ?? '';
      const frame = elementOf(html, 'iframe');
      const page = head.canonical ?? head.path;
      expect(Object.fromEntries(frame?.attributes ?? [])).toMatchObject({
        src: `${full(embedPath(page))}#?secret=${SECRET}`,
        title: answer.title,
        width: '600',
        height: '820',
        frameborder: '0',
        sandbox: 'allow-scripts',
        security: 'restricted',
        'data-secret': SECRET,
      });
      // Nothing else of ours is left on it: the frame must do without.
      expect(frame?.attributes.has('allow') || frame?.attributes.has('loading')).toBe(false);
      const link = elementOf(elementOf(html, 'blockquote')?.text ?? '', 'a');
      expect(link?.attributes.get('href')).toBe(full(page));
      expect(link?.text.startsWith(`${answer.title} – `)).toBe(true);
    },
  );

  it.each(HEADS)('$path has a card, with its size and its words', (head) => {
    const page = built(head, SITE);
    const { picture, isEmbeddable } = head.sharing;
    expect(metaOf(page, 'og:image')).toBe(full(picture.path));
    expect([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(metaOf(page, 'og:image:alt')?.length).toBeGreaterThan(30);
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
    const chronicle = [...SHELF.chronicles.keys()][0] ?? '';
    expect(picture.path).toBe(cardPath(isEmbeddable ? (head.canonical ?? head.path) : `/${chronicle}/`));
  });

  // What stands inside other pages alone is found by its whole page.
  it.each(HEADS.filter(({ path }) => !path.endsWith('/embed/')))('$path tells machines what it is', (head) => {
    const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(built(head, SITE)) ?? [];
    const data = JSON.parse(text) as { '@context'?: string; '@graph'?: { '@type'?: string; name?: string }[] };
    expect(data['@context']).toBe('https://schema.org');
    const things = data['@graph'] ?? [];
    expect(things.length).toBeGreaterThan(0);
    for (const thing of things) {
      expect(thing['@type']).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(thing.name?.length).toBeGreaterThan(3);
    }
  });
});

describe('the files', () => {
  it('are one for each page that stands for itself, and there only where the site is known', () => {
    const own = HEADS.filter(({ canonical }) => canonical === undefined);
    expect(Object.keys(FILES).sort()).toEqual(own.map(({ path }) => `${path.slice(1)}oembed.json`).sort());
    expect(Object.keys(siteFiles(SHELF, SITE))).toEqual(expect.arrayContaining(Object.keys(FILES)));
    expect(Object.keys(siteFiles(SHELF, null)).filter((path) => path.endsWith('oembed.json'))).toEqual([]);
    for (const head of HEADS) expect(discover(built(head, null))).toBeNull();
  });

  it('cannot be left by words in a record', () => {
    const [head] = HEADS.filter(({ sharing }) => sharing.isEmbeddable);
    if (!head) throw new Error('No page can be embedded');
    const words = '"><script>alert(1)</script>\n<iframe src="https://elsewhere.test/">&amp;';
    const evil = { ...head, path: '/evil/', title: words, description: words };
    const { canonical: _none, ...alone } = evil;
    const answer = v.parse(OEMBED, JSON.parse(oembedFiles([alone], SITE)['evil/oembed.json'] ?? ''));
    const html = answer.type === 'rich' ? answer.html : '';
    expect(html.match(/<[a-z]+/g)).toEqual(['<blockquote', '<a', '<iframe']);
    expect(elementOf(html, 'iframe')?.attributes.get('src')).toBe(`${SITE}evil/embed/`);
    expect(elementOf(html, 'iframe')?.attributes.get('title')).toBe(words.replace('\n', ' '));
  });

  it('of a site of several chronicles show the site’s own picture where a page belongs to none', () => {
    const [chronicle] = SHELF.chronicles.values();
    if (!chronicle) throw new Error('There is no chronicle');
    const two = new Map([chronicle, { ...chronicle, id: 'other' }].map((each) => [each.id, each]));
    const pages = sitePages({ ...SHELF, chronicles: two });
    const of = (path: string): SharedHead | undefined => pages.find((page) => page.path === path);
    expect(of('/')?.sharing).toEqual({ picture: SITE_PICTURE, isEmbeddable: false });
    expect(of('/about/')?.sharing.picture).toEqual(SITE_PICTURE);
    expect(of('/other/sources/')?.sharing.picture.path).toBe('/other/card.png');
    expect(of('/')?.data).toMatchObject({ '@graph': [{ '@type': 'CollectionPage' }] });
    const file = readFileSync(`public${SITE_PICTURE.path}`);
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([SITE_PICTURE.width, SITE_PICTURE.height]);
  });
});
