import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRenewed } from '../../src/app/loading/edition.ts';

const OURS = { base: '/week', script: 'https://example.org/week/assets/index-old.js' };
const lostPage = (name: string): string =>
  `<script type="module" crossorigin src="./assets/${name}"></script><script type="module" src="../assets/${name}"></script>`;

const answering = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', vi.fn(answer));
};
afterEach(() => vi.unstubAllGlobals());

describe('isRenewed', () => {
  it.each([200, 403, 404])('sees another script named, whatever the status (%s)', async (status) => {
    answering(async () => new Response(lostPage('index-new.js'), { status }));
    expect(await isRenewed(OURS)).toBe(true);
    expect(fetch).toHaveBeenCalledWith('/week/404.html', expect.objectContaining({ cache: 'no-cache' }));
  });

  it('sees that its own script is still named', async () => {
    answering(async () => new Response(lostPage('index-old.js')));
    expect(await isRenewed(OURS)).toBe(false);
  });

  it.each([
    ['the line is down', () => Promise.reject(new TypeError('no line'))],
    ['the host has words of its own', () => Promise.resolve(new Response('Not here', { status: 404 }))],
    ['another page stands in between', () => Promise.resolve(new Response('<script src="/login.js"></script>'))],
  ])('claims nothing where %s', async (_why, answer) => {
    answering(answer);
    expect(await isRenewed(OURS)).toBe(false);
  });
});
