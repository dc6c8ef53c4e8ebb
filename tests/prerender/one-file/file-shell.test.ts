// @vitest-environment happy-dom
/** The one file as text: nothing in it can end the element that it stands in, and its policy lets its own script run alone. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../src/app/in-file/unpacked.ts';
import { type FileParts, fileShell } from '../../../src/prerender/one-file/file-shell.ts';
import { packed } from '../../../src/prerender/one-file/packed.ts';

const PARTS: FileParts = {
  language: 'en',
  title: 'A week <of> talks',
  description: 'Who met, "where"',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  body: '<h1>A week</h1>',
  style: 'h1 { color: red }',
  script: 'document.title = "alive";',
  blocks: { 'week.json': packed('{"title":"A week"}') },
  kept: 'eJw=',
};

const textsOf = (html: string, tag: RegExp): string[] => [...html.matchAll(tag)].map(([, text = '']) => text);
const policyIn = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('its policy', () => {
  it('names its script and its style by what is in them, and lets nothing else run, nor anything be asked for', () => {
    const html = fileShell(PARTS);
    const [script = ''] = textsOf(html, /<script type="module">(.*?)<\/script>/gs);
    const [style = ''] = textsOf(html, /<style>(.*?)<\/style>/gs);
    const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const directives = policyIn(html).split('; ');
    expect(directives).toContain(`script-src ${hashed(script)}`);
    expect(directives).toContain(`style-src ${hashed(style)}`);
    expect(directives).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"]),
    );
    expect(policyIn(html)).not.toContain('unsafe');
  });

  it('comes before everything that it is to hold for', () => {
    const html = fileShell(PARTS);
    for (const part of ['<style', '<script', '<link', '<body'])
      expect(html.indexOf(part)).toBeGreaterThan(html.indexOf('Content-Security-Policy'));
  });
});

describe('what stands in it', () => {
  it('ends no script, whatever the script says, and means the same', () => {
    const said = ['</script>', '</SCRIPT >', '<!-- <script>', 'plain'];
    const html = fileShell({ ...PARTS, script: `globalThis.said = ${JSON.stringify(said)};` });
    const [code = ''] = textsOf(html, /<script type="module">(.*?)<\/script>/gs);
    expect(code).not.toMatch(/<\/script|<!--/i);
    expect(JSON.parse(code.replace(/^globalThis.said = |;$/g, '').replaceAll('<\\!', '<!'))).toEqual(said);
  });

  it('is the JSON that was given, whatever its texts, and cannot be read in its source', async () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '🦉', 'an answer')),
        async (title) => {
          const html = fileShell({ ...PARTS, blocks: { 'week.json': packed(JSON.stringify({ title, same: title })) } });
          const [block = ''] = textsOf(html, /<script type="text\/plain" data-file="week.json">(.*?)<\/script>/gs);
          expect(block).toMatch(/^[A-Za-z0-9+/]+=*$/);
          expect(await unpacked(block)).toEqual({ title, same: title });
        },
      ),
      { numRuns: 50 },
    ));

  it('is no style that would end its own element', () => {
    expect(() => fileShell({ ...PARTS, style: 'a::after { content: "</style>" }' })).toThrow(/style/);
  });

  it('has its words escaped', () => {
    const page = new DOMParser().parseFromString(fileShell(PARTS), 'text/html');
    expect(page.title).toBe(PARTS.title);
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(PARTS.description);
  });
});
