// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedSnippet, type Snippet } from '../../src/app/embed/embed-snippet.ts';

const SRC = 'https://parley.test/week/2025-03-11/embed/?show=map&theme=dark';
const PLAIN: Snippet = { src: SRC, title: 'A week of talks', height: 640.4, kind: 'simple', loader: null };
const LOADER = { script: 'https://parley.test/embed.js', stepParam: 'parley' };

/** In a template, where no frame is loaded. */
function parsed(html: string): readonly Element[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('*')];
}
const attributesOf = (element: Element | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));

describe('the code of an embed', () => {
  it('is a frame with a name, a height and what it may do, and nothing else', () => {
    const [frame, ...others] = parsed(embedSnippet(PLAIN));
    expect(others).toEqual([]);
    expect(frame?.tagName).toBe('IFRAME');
    expect(attributesOf(frame)).toEqual({
      src: SRC,
      title: 'A week of talks',
      width: '100%',
      height: '640',
      frameborder: '0',
      loading: 'lazy',
      allow: 'fullscreen',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
  });

  it('hardened, stands in a sandbox that lets it run, keep its origin and open the full page', () => {
    const [frame] = parsed(embedSnippet({ ...PLAIN, kind: 'hardened' }));
    expect(attributesOf(frame)['sandbox']?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
  });

  it('with the loader, asks it for its height, and for the step in the address where that is wanted', () => {
    const [frame, script] = parsed(embedSnippet({ ...PLAIN, loader: LOADER }));
    expect(attributesOf(frame)).toMatchObject({ 'data-parley': '', 'data-step-param': 'parley' });
    expect(attributesOf(script)).toEqual({ async: '', src: LOADER.script });
    const [still] = parsed(embedSnippet({ ...PLAIN, loader: { ...LOADER, stepParam: null } }));
    expect(attributesOf(still)).not.toHaveProperty('data-step-param');
  });

  it('has no way out of its attributes, whatever the title and the address', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"></iframe><script>alert(1)</script>',
        `' onload=alert(1) x='`,
        '&quot;&#34;',
        '<!--',
        '\u2028"',
      ),
    );
    const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ');
    fc.assert(
      fc.property(nasty, nasty, fc.boolean(), (title, end, isLoaded) => {
        const src = `${SRC}#${end}`;
        const [frame, ...others] = parsed(embedSnippet({ ...PLAIN, title, src, loader: isLoaded ? LOADER : null }));
        expect(others).toHaveLength(isLoaded ? 1 : 0);
        const { src: read, title: named, ...rest } = attributesOf(frame);
        expect([read, named]).toEqual([oneLine(src), oneLine(title)]);
        expect(Object.keys(rest)).not.toContain('onload');
        expect(embedSnippet({ ...PLAIN, title, src })).not.toContain('<script');
      }),
      { numRuns: 500 },
    );
  });
});
