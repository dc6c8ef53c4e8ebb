// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadLessons } from '../../src/app/loading/load-lessons.ts';
import { WEEK, WEEK_LESSONS_FILE } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

const URLS = { [WEEK.id]: '/lessons.json' };
const answering = (text: string, status = 200): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(text, { status })),
  );
};
const load = (urls: Readonly<Record<string, string>> = URLS) => loadLessons(urls, WEEK, new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

describe('loadLessons', () => {
  it('gives the lessons of the chronicle', async () => {
    answering(JSON.stringify(WEEK_LESSONS_FILE));
    expect(await load()).toEqual({ ok: true, value: LESSONS });
  });

  it('asks for nothing where the chronicle has none', async () => {
    answering('');
    expect(await load({})).toEqual({ ok: true, value: [] });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('tells what kept it, and where what came is not sound', async () => {
    answering('', 404);
    expect(await load()).toMatchObject({ ok: false, error: { kind: 'missing' } });
    answering(JSON.stringify({ ...WEEK_LESSONS_FILE, chronicle: 'other' }));
    expect(await load()).toMatchObject({
      ok: false,
      error: { kind: 'broken', detail: expect.stringMatching(/^\/chronicle: /) },
    });
    answering(JSON.stringify({ chronicle: WEEK.id, lessons: [{}] }));
    const broken = await load();
    expect(broken.ok ? null : broken.error).toMatchObject({
      kind: 'broken',
      detail: expect.stringMatching(/^\/lessons\/0/),
    });
  });
});
