/** What desks are told, as the page is built: each name that an embed's address takes, and each message that it knows. */
import { expect, it } from 'vitest';
import { READER_NAMES } from '../../src/app/routing/embed-query.ts';
import { sitePath } from '../../src/app/routing/site-address.ts';
import { PARTS } from '../../src/domain/events/participation.ts';
import { bodyOf } from './drawn-site.ts';

const body = bodyOf(sitePath('desks'));
const codes = new Set(
  [...body.matchAll(/<code>(.*?)<\/code>/gs)].flatMap(([, code = '']) =>
    code.split(/[^\w-]+/).filter((word) => word !== ''),
  ),
);

it('names whatever shapes an embed', () => {
  // Where the map and the timeline stood, the form that is read and what is compared are of the full page.
  const names = READER_NAMES.filter((name) => !['at', 'span', 'as', 'compare'].includes(name));
  for (const name of [...names, 'show', 'theme', 'consent', 'edition', 'data-step-param', ...PARTS])
    expect(codes, name).toContain(name);
});

it('tells the messages that an embed hears and sends', () => {
  for (const name of ['go', 'get-state', 'ready', 'state', 'height', 'chronicle']) expect(codes, name).toContain(name);
});

it('says that addresses want the site’s own before them, where the build did not know it', () => {
  expect(body.includes('put the site’s address before each')).toBe(true);
});
