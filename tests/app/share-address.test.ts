import { expect, it } from 'vitest';
import { embedPath } from '../../src/app/routing/embed-address.ts';
import { cardPath, oembedPath } from '../../src/app/routing/share-address.ts';

it('puts beside a page its embed form, its card and what it says of itself', () => {
  const page = '/week/events/e-call/';
  expect([embedPath(page), cardPath(page), oembedPath(page)]).toEqual([
    '/week/events/e-call/embed/',
    '/week/events/e-call/card.png',
    '/week/events/e-call/oembed.json',
  ]);
});
