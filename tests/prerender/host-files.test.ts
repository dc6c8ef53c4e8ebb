/** The file of each kind of host holds the one list of headers: no more, no less, with the same values. */
import { describe, expect, it } from 'vitest';
import { hostFiles } from '../../src/prerender/host-files.ts';
import { headersFor } from '../../src/prerender/host-headers.ts';
import {
  type HeadersOf,
  readApache,
  readCaddy,
  readCloudFront,
  readHeadersFile,
  readNginx,
} from './host-file-readers.ts';

const file = (path: string): string => hostFiles()[path] ?? '';
const PAGES = ['', 'index.html', 'week-2025-03-10/2025-03-11/', '404.html', 'icon.svg', 'schema/event.json'];
const HASHED = ['assets/index-abc.js', 'assets/week-2025-03-10-abc.json'];

const withoutCache = ({ 'Cache-Control': _cache, ...others }: Readonly<Record<string, string>>): object => others;

const WHOLE: readonly (readonly [string, HeadersOf])[] = [
  ['.htaccess', readApache(file('.htaccess'))],
  ['nginx', readNginx(file('hosts/nginx/parley-cache.conf'), file('hosts/nginx/parley-headers.conf'))],
  ['Caddyfile', readCaddy(file('hosts/Caddyfile'))],
];

describe.each(WHOLE)('%s', (_name, sent) => {
  it.each([...PAGES, ...HASHED])('sends with “%s” what the list says', (path) => {
    expect(sent(path)).toEqual(headersFor(path));
  });
});

/** What each of them tells its host of kinds of file, as `type ending` or `ending type`. */
const TYPED: readonly (readonly [name: string, pattern: RegExp, typeFirst: boolean])[] = [
  ['.htaccess', /^AddType (\S+) \.(\w+)$/gm, true],
  ['hosts/nginx/parley-cache.conf', /^ {2}([\w.+/-]+) (\w+);$/gm, true],
  ['hosts/Caddyfile', /^header \*\.(\w+) Content-Type (\S+)$/gm, false],
];

describe.each(TYPED)('%s', (name, pattern, typeFirst) => {
  it('names the kinds of file that its host may not know', () => {
    const told = [...file(name).matchAll(pattern)].map(([, a = '', b = '']) => (typeFirst ? [b, a] : [a, b]));
    expect(Object.fromEntries(told)).toMatchObject({
      csv: 'text/csv',
      geojson: 'application/geo+json',
      ics: 'text/calendar',
    });
  });
});

describe('_headers', () => {
  const sent = readHeadersFile(file('_headers'));

  it.each(HASHED)('sends with “%s” what the list says', (path) => {
    expect(sent(path)).toEqual(headersFor(path));
  });

  it.each(PAGES)('sends with “%s” what the list says, and leaves caching to the host, which asks each time', (path) => {
    expect(sent(path)).toEqual(withoutCache(headersFor(path)));
  });
});

describe('the policy for CloudFront', () => {
  it('sends what the list says, and leaves caching to each object', () => {
    expect(readCloudFront(file('hosts/cloudfront-headers.json'))).toEqual(withoutCache(headersFor('')));
  });
});
