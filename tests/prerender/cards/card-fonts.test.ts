/** What is measured is never narrower than what is drawn. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, type FontRole, fontFor, measureIn } from '../../../src/prerender/cards/card-fonts.ts';
import { directed, runsLeft, type Script, scriptOf } from '../../../src/prerender/cards/script.ts';

const SIZE = 40;

function drawnWidth(text: string, role: FontRole, script: Script): number {
  const { family, weight } = fontFor(role, script);
  const safe = directed(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text xml:space="preserve" x="0" y="0" font-family="${family}" font-weight="${weight}" font-style="${role === 'sea' ? 'italic' : 'normal'}" font-size="${SIZE}">${safe}</text></svg>`;
  return (
    new Resvg(svg, { font: { fontFiles: [...FONT_FILES], loadSystemFonts: false } }).getBBox()?.width ?? Number.NaN
  );
}

describe('measureIn', () => {
  it.each([
    ['Other', 'heading', 'Erdoğan and Türkiye’s “Black Sea” – Київ, Łódź, Ångström'],
    ['Other', 'text', 'Sources: Ukrainska Pravda / European Pravda and 4 others'],
    ['Other', 'sea', 'Black Sea'],
    ['Arab', 'heading', 'رؤساء الأركان يجتمعون في باريس'],
    ['Arab', 'text', 'مذاکرات هفته‌ی ۱۰ تا ۱۶ مارس – Parley 2025'],
    ['Hebr', 'heading', 'שבוע של שיחות על אוקראינה (Parley)'],
  ] as const)('is no less than what is drawn, and near it: %s %s', (script, role, text) => {
    const [measured, drawn] = [measureIn(role, script, SIZE)(text), drawnWidth(text, role, script)];
    expect(drawn).toBeGreaterThan(SIZE);
    // What juts out of the last letter's own width is within the margin of any column.
    expect(measured).toBeGreaterThanOrEqual(drawn - SIZE / 10);
    expect(measured).toBeLessThan(drawn * 1.4);
  });

  it('holds for any words of Latin, Greek and Cyrillic letters', () => {
    const letters = fc.constantFrom(
      ...'abcfgijklmnoprstuvwyzABDFGIJLMOQTVWYZéğışøłčžαβγδωабвгдежзийіїє0123456789.,’–'.split(''),
    );
    const words = fc.string({ unit: letters, minLength: 3, maxLength: 24 });
    const roles = fc.constantFrom<FontRole>('text', 'strong', 'heading');
    fc.assert(
      fc.property(words, roles, (text, role) => {
        expect(measureIn(role, 'Other', SIZE)(text)).toBeGreaterThanOrEqual(drawnWidth(text, role, 'Other') - SIZE / 4);
      }),
      { numRuns: 40 },
    );
  });
});

describe('scriptOf', () => {
  it('knows which way a language runs', () => {
    expect(['ar', 'fa', 'ur', 'he', 'yi', 'en', 'uk', 'az-Arab', 'not a language'].map(scriptOf)).toEqual([
      'Arab',
      'Arab',
      'Arab',
      'Hebr',
      'Hebr',
      'Other',
      'Other',
      'Arab',
      'Other',
    ]);
    expect(runsLeft('Arab') && runsLeft('Hebr') && !runsLeft('Other')).toBe(true);
  });

  it('marks lines that run left, and leaves others as they are', () => {
    expect(directed('18 March 2025.')).toBe('18 March 2025.');
    expect(directed('(10–16 مارس 2025)')).toBe('\u202b(10–16 مارس 2025)\u202c');
  });
});
