import { describe, expect, it } from 'vitest';
import { lightTokens, plainStyle } from '../../../src/prerender/cards/plain-style.ts';

const TOKENS = new Map([
  ['--ink', '#111'],
  ['--sea', '#eee'],
]);
const plain = (css: string): string => plainStyle(css, TOKENS);

describe('plainStyle', () => {
  it('tells values in place of their names, and leaves names that it does not know', () => {
    expect(plain('.a { fill: var(--ink); stroke: var(--lost) }')).toBe('.a{fill: #111; stroke: var(--lost)}');
  });

  it('tells each choice of a selector by itself', () => {
    expect(plain('.a:is([b="1"], [c]), .d { fill: red; }')).toBe(
      '.a[b="1"]{fill: red;}\n.a[c]{fill: red;}\n.d{fill: red;}',
    );
  });

  it('leaves out conditions with all that is in them, what depends on a pointer, notes, and the short form of fonts', () => {
    const css = `/* x { fill: red } */ @media print { .a { fill: red } .b { fill: red } } @keyframes k { from { opacity: 0 } }
      .c:hover { fill: red } .d:not([e]) .f { fill: red } .g { font: 700 12px / 1 var(--sans); fill: var(--sea) }`;
    expect(plain(css)).toBe('.g{fill: #eee}');
  });
});

it('reads the tokens of the light theme', () => {
  const tokens = lightTokens(
    ':root { color-scheme: light dark; --paper: light-dark(#fff, #000); /* a note; */ --s1: 4px; } :root[data-theme="dark"] { --paper: #000; }',
  );
  expect([...tokens]).toEqual([
    ['--paper', '#fff'],
    ['--s1', '4px'],
  ]);
});
