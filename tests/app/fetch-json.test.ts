// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onMissing } from '../../src/app/loading/edition.ts';
import { fetchJson } from '../../src/app/loading/fetch-json.ts';

const answering = (answer: () => Promise<Response>): void => {
  vi.stubGlobal('fetch', vi.fn(answer));
};
const read = () => fetchJson('/week.json');

const onGone = vi.fn();
let stop: () => void;
beforeEach(() => {
  onGone.mockClear();
  stop = onMissing(onGone);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('fetchJson', () => {
  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'refused'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ])('tells of the answer %s as %s', async (status, kind) => {
    answering(async () => new Response('', { status }));
    expect(await read()).toEqual({ ok: false, error: { kind, status } });
  });

  // Object stores that list nothing forbid what is not there.
  it.each([
    [404, 1],
    [403, 1],
    [503, 0],
  ])('has the edition looked at after the answer %s: %s times', async (status, times) => {
    answering(async () => new Response('', { status }));
    await read();
    expect(onGone).toHaveBeenCalledTimes(times);
  });

  it('tells a dropped line from an answer that is not JSON', async () => {
    answering(() => Promise.reject(new TypeError('no line')));
    expect(await read()).toEqual({ ok: false, error: { kind: 'unreachable' } });
    answering(async () => new Response('<p>Sign in</p>'));
    expect(await read()).toMatchObject({ ok: false, error: { kind: 'broken' } });
    answering(async () => new Response('[1]'));
    expect(await read()).toEqual({ ok: true, value: [1] });
  });
});
