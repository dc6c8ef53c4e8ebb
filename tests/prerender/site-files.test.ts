import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/prerender/site-files.ts';
import { fullAddress, readSiteUrl } from '../../src/prerender/site-url.ts';
import { elementsIn, parsedXml } from '../parsed-xml.ts';
import { HEADS, SHELF } from './drawn-site.ts';

const SITE = 'https://example.org/parley/';

describe('siteFiles', () => {
  it('lists each page once in the site map, under its full address', () => {
    const { 'sitemap.xml': text = '' } = siteFiles(SHELF, SITE);
    const listed = elementsIn(parsedXml(text), 'loc').map(({ textContent }) => textContent);
    const own = HEADS.filter(({ canonical }) => canonical === undefined);
    expect(listed).toEqual(own.map(({ path }) => fullAddress(SITE, path)));
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has no site map where nobody said where the site is', () => {
    expect(siteFiles(SHELF, null)).toEqual({});
  });
});

describe('readSiteUrl', () => {
  it.each([
    [undefined, null],
    ['', null],
    [' ', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/parley', SITE],
    [' https://example.org/parley/ ', SITE],
  ])('takes %j for %j', (given, read) => expect(readSiteUrl(given)).toBe(read));

  it.each([
    'example.org',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://example.org/?a=b',
    'https://example.org/#c',
  ])('refuses %j, and says what is asked for', (given) =>
    expect(() => readSiteUrl(given)).toThrow(/PARLEY_SITE_URL is “.*such as https:/),
  );
});
