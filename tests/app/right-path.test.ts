import { describe, expect, it } from 'vitest';
import { nearestPage } from '../../src/app/routing/nearest-page.ts';
import { rightPath } from '../../src/app/routing/right-path.ts';

const CATALOGUE = [
  { id: 'week-2025-03-10', extent: { start: '2025-03-10', end: '2025-03-16' } },
  { id: 'yalta', extent: { start: '1945-02-04', end: '1945-02-11' } },
];
const DAY = '/week-2025-03-10/2025-03-11/';

describe('rightPath', () => {
  it.each([
    DAY,
    '/week-2025-03-10/2025-03-11',
    '/WEEK-2025-03-10/2025-03-11/',
    '//week-2025-03-10//2025-03-11/',
    '/week-2025-03-10/2025-03-11/index.html',
    '/week-2025-03-10/2025-03-11.html',
    '/week-2025-03-10/2025-03-11%20/',
    '/week%2D2025-03-10/2025-03-11/',
  ])('reads %s as one day', (path) => {
    expect(rightPath(path, CATALOGUE)).toBe(DAY);
  });

  it.each([
    ['', '/'],
    ['/', '/'],
    ['/index.html', '/'],
    ['/ABOUT', '/about/'],
    ['/Desks.html', '/desks/'],
    ['/Yalta', '/yalta/'],
    ['/Yalta/Embed', '/yalta/embed/'],
    ['//yalta/1945-02-05/embed/index.html', '/yalta/1945-02-05/embed/'],
    ['/yalta/EVENTS/e-1/embed', '/yalta/events/e-1/embed/'],
  ])('reads “%s” as %s', (path, right) => {
    expect(rightPath(path, CATALOGUE)).toBe(right);
  });

  it.each([
    ['/week-2025-03-10/events/e-0311-jeddah/index.html', '/week-2025-03-10/events/e-0311-jeddah/'],
    ['/WEEK-2025-03-10//Events/', '/week-2025-03-10/events/'],
    ['/week-2025-03-10/events/E-0311-Jeddah', '/week-2025-03-10/events/e-0311-jeddah/'],
    ['/week-2025-03-10/events/e-0311-jeddah.html', '/week-2025-03-10/events/e-0311-jeddah/'],
    ['/week-2025-03-10/countries/fra/', '/week-2025-03-10/countries/FRA/'],
    ['/week-2025-03-10/2025-03-11/sources.html', '/week-2025-03-10/2025-03-11/sources/'],
  ])('reads %s as the page about one thing', (path, right) => {
    expect(rightPath(path, CATALOGUE)).toBe(right);
  });

  it.each(['/yalta/today/', '/potsdam/', '/about/us/', '/week-2025-03-10/2025-03-11/minutes/', '/%E0%A4%A/'])(
    'leaves %s as it is: it may mean more than one thing',
    (path) => {
      expect(rightPath(path, CATALOGUE)).toBe(path);
    },
  );

  it('keeps a day that the week does not have: its own page tells of that', () => {
    expect(rightPath('/yalta/1945-03-01', CATALOGUE)).toBe('/yalta/1945-03-01/');
  });
});

describe('nearestPage', () => {
  it.each([
    ['/week-2025-03-1O/2025-03-11/', DAY],
    ['/week-2025-03-10/2025-3-11/', DAY],
    ['/week-2025-03-10/2025-03-11/minutes/', DAY],
    ['/yalta/monday/', '/yalta/1945-02-04/'],
    ['/ylata/', '/yalta/1945-02-04/'],
    ['/abuot/', '/about/'],
    ['/desk/', '/desks/'],
    ['/something/else/altogether/', '/week-2025-03-10/2025-03-10/'],
  ])('offers for %s %s', (path, near) => {
    expect(nearestPage(path, CATALOGUE)?.path).toBe(near);
  });

  it('has nothing to offer where there is no week', () => {
    expect(nearestPage('/yalta/', [])).toBeNull();
  });
});
