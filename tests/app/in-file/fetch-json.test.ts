// @vitest-environment happy-dom
/** JSON that the file holds, as the app asks for it by its address on the site. */
import { afterEach, expect, it } from 'vitest';
import { fetchJson } from '../../../src/app/in-file/fetch-json.ts';
import { packed } from '../../../src/prerender/one-file/packed.ts';

const { signal } = new AbortController();

function hold(name: string, text: string): void {
  const block = document.createElement('script');
  block.type = 'text/plain';
  block.dataset['file'] = name;
  block.textContent = text;
  document.body.append(block);
}
afterEach(() => document.body.replaceChildren());

it('is found by its name, whatever the folder', async () => {
  hold('week-0123456789.json', packed('{"title":"<b>"}'));
  for (const url of ['file:///home/x/week-0123456789.json', 'https://host/assets/week-0123456789.json'])
    expect(await fetchJson(url, signal)).toEqual({ ok: true, value: { title: '<b>' } });
});

it('tells what is missing from what is broken', async () => {
  hold('cut.json', packed('{"title":"a week"}').slice(0, -4));
  expect(await fetchJson('file:///cut.json', signal)).toMatchObject({ ok: false, error: { kind: 'broken' } });
  expect(await fetchJson('file:///none.json', signal)).toMatchObject({ ok: false, error: { kind: 'missing' } });
});
