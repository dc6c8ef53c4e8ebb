// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { keepMoment } from '../../src/app/routing/keep-moment.ts';

const KNOWN = '2025-03-11T11:00Z';
afterEach(() => {
  document.body.innerHTML = '';
});

/** The link as it stands while it is pressed. */
function pressed(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  document.body.append(link);
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  return link;
}

it.each([
  ['/at/week/', '/at/week/?known=2025-03-11T11:00Z'],
  ['/at/week/2025-03-12/sources/', '/at/week/2025-03-12/sources/?known=2025-03-11T11:00Z'],
  ['/at/week/print/', '/at/week/print/?known=2025-03-11T11:00Z'],
  ['/at/week/2025-03-12/print/', '/at/week/2025-03-12/print/?known=2025-03-11T11:00Z'],
  ['/at/week/data/', '/at/week/data/?known=2025-03-11T11:00Z'],
  ['/at/week/events/e-1/', '/at/week/events/e-1/?known=2025-03-11T11:00Z'],
  ['/at/week/countries/FRA/', '/at/week/countries/FRA/?known=2025-03-11T11:00Z'],
  ['/at/week/2025-03-12/?event=e-1', '/at/week/2025-03-12/?event=e-1&known=2025-03-11T11:00Z'],
  ['/at/week/events/e-1/#c-1', '/at/week/events/e-1/?known=2025-03-11T11:00Z#c-1'],
])('%s leads to %s', (from, to) => {
  const stop = keepMoment(KNOWN, '/at/week/');
  const link = pressed(from);
  expect(link.href).toBe(new URL(to, location.href).href);
  stop();
  expect(link.getAttribute('href')).toBe(from);
});

it.each([
  '#story',
  '/at/week/feed.xml',
  '/at/week/2025-03-12/embed/',
  '/at/week/2025-03-12/week.ics',
  '/at/week/lessons/first/',
  '/at/other/events/e-1/',
  '/at/week/events/e-1/?known=2025-03-10T11:00Z',
  'https://elsewhere.example/at/week/events/e-1/',
])('%s is left as it is', (href) => {
  const stop = keepMoment(KNOWN, '/at/week/');
  expect(pressed(href).getAttribute('href')).toBe(href);
  stop();
});

it('marks the pages of one file, which are behind #', () => {
  const stop = keepMoment(KNOWN, '#/week/');
  expect(pressed('#/week/events/e-1/#c-1').getAttribute('href')).toBe('#/week/events/e-1/?known=2025-03-11T11:00Z#c-1');
  expect(pressed('#story').getAttribute('href')).toBe('#story');
  stop();
});
