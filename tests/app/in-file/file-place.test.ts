/** Where one is in the file: what follows `#`, as text and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileAddress } from '../../../src/app/in-file/file-address.ts';
import { isPage, isSamePage, readPlace, writePlace } from '../../../src/app/in-file/file-place.ts';

const ID = 'week-2025-03-10';

describe('a place in the file', () => {
  it('has the path, the view and the spot that the site’s address would have', () => {
    expect(readPlace('#/week/2025-03-11/?event=e-1#story-e-1')).toEqual({
      pathname: '/week/2025-03-11/',
      search: '?event=e-1',
      spot: '#story-e-1',
    });
  });

  it.each(['', '#', '#story', '#on-e-0311'])('is on the first page where its address names none: “%s”', (hash) => {
    expect(readPlace(hash)).toEqual({ pathname: '/', search: '', spot: hash });
  });

  it('reads back as it was written', () =>
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), fc.webFragments(), (path, query, fragment) => {
        const place = {
          pathname: `/${path.replace(/^\/+/, '')}`,
          search: query === '' ? '' : `?${query}`,
          spot: fragment === '' ? '' : `#${fragment}`,
        };
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    ));

  it('is a page if it ends as a folder, and else a file to be saved', () => {
    expect(isPage(readPlace('#/week/evidence/?q=a.b'))).toBe(true);
    expect(isPage(readPlace('#/week/data/week.json'))).toBe(false);
  });
});

describe('the same page', () => {
  it.each([
    ['/', `/${ID}/`],
    [`/${ID}/`, `/${ID}/2025-03-12/`],
    [`/${ID}/2025-03-16/`, `/${ID}/2025-03-12/`],
    [`/${ID}/events/`, `/${ID}/events/`],
  ])('shows %s and %s', (one, other) => {
    expect(isSamePage(one, other, ID)).toBe(true);
    expect(isSamePage(other, one, ID)).toBe(true);
  });

  it.each([
    [`/${ID}/2025-03-12/`, `/${ID}/2025-03-12/print/`],
    [`/${ID}/2025-03-12/`, `/${ID}/events/`],
    ['/', '/about/'],
    [`/${ID}/events/`, `/${ID}/countries/`],
  ])('does not show both %s and %s', (one, other) => {
    expect(isSamePage(one, other, ID)).toBe(false);
    expect(isSamePage(other, one, ID)).toBe(false);
  });
});

describe('an address to be read elsewhere', () => {
  it('names the file and none of the folders in which it lies', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z. %]{1,9}$/), { maxLength: 5 }), (folders) => {
        const address = fileAddress('/week/2025-03-11/', `/${[...folders, 'parley-week.html'].join('/')}`);
        expect(address).toBe('parley-week.html#/week/2025-03-11/');
      }),
    ));
});
