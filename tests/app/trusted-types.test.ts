import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownScriptUrl } from '../../src/app/trusted-types.ts';

const FOLDER = new URL('https://desk.example/parley/assets/');
const PAGE = 'https://desk.example/parley/week/2025-03-10/';

describe('ownScriptUrl', () => {
  it.each(['https://desk.example/parley/assets/worker.js', '/parley/assets/worker.js', '../../assets/worker.js'])(
    'lets %s pass as it is',
    (url) => {
      expect(ownScriptUrl(url, FOLDER, PAGE)).toBe(url);
    },
  );

  it.each([
    'https://elsewhere.example/parley/assets/worker.js',
    'https://desk.example/parley/assets/../../evil.js',
    'https://desk.example/parley/assets-evil/worker.js',
    '//elsewhere.example/worker.js',
    'data:text/javascript,alert(1)',
    'blob:https://desk.example/parley/assets/0',
    'javascript:alert(1)',
    'worker.js',
  ])('refuses %s', (url) => {
    expect(() => ownScriptUrl(url, FOLDER, PAGE)).toThrow(TypeError);
  });

  it('lets nothing pass that does not lie in the folder', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webPath().map((path) => `/parley/assets${path}`),
        ),
        (url) => {
          let passed = false;
          try {
            passed = ownScriptUrl(url, FOLDER, PAGE) === url;
          } catch {
            passed = false;
          }
          if (passed) expect(new URL(url, PAGE).href.startsWith(FOLDER.href)).toBe(true);
        },
      ),
    );
  });
});
