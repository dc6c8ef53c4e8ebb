/**
 * The open fonts (OFL) in which cards are drawn, so that two machines draw the same: none of the system's is used. Latin,
 * Greek and Cyrillic letters, and Arabic and Hebrew ones.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import type { Measure } from '../../views/ui/text-width.ts';
import type { Script } from './script.ts';

const require = createRequire(import.meta.url);

/** Of each family two fonts, by weight. */
const FILES = {
  'Noto Sans': {
    400: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    700: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  },
  'Source Serif 4': {
    400: require.resolve('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
    700: require.resolve('@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  },
  'Noto Sans Arabic': {
    400: require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    700: require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  },
  'Noto Sans Hebrew': {
    400: require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    700: require.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
  },
} as const;
type Family = keyof typeof FILES;
type Weight = 400 | 700;

const FAMILIES = Object.keys(FILES) as Family[];
const WEIGHTS = [400, 700] as const;

/** In the order in which letters are looked for that the chosen font has not. */
export const FONT_FILES: readonly string[] = FAMILIES.flatMap((family) =>
  WEIGHTS.map((weight) => FILES[family][weight]),
);

/** What letters are for. */
export type FontRole = 'text' | 'strong' | 'heading' | 'sea';

/** The renderer takes the first family alone, and looks for missing letters in all the others. */
export function fontFor(role: FontRole, script: Script): { readonly family: Family; readonly weight: Weight } {
  const weight = role === 'strong' || role === 'heading' ? 700 : 400;
  if (script === 'Arab') return { family: 'Noto Sans Arabic', weight };
  if (script === 'Hebr') return { family: 'Noto Sans Hebrew', weight };
  return { family: role === 'heading' || role === 'sea' ? 'Source Serif 4' : 'Noto Sans', weight };
}

/** Width of a letter in ems, by font. */
type Letters = (letter: string) => number | null;

const known = new Map<string, Letters>();

function lettersOf(family: Family, weight: Weight): Letters {
  const path = FILES[family][weight];
  const read = known.get(path);
  if (read) return read;
  const file = readFileSync(path);
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
  const widths = new Map<string, number | null>();
  const letters: Letters = (letter) => {
    const width = widths.get(letter);
    if (width !== undefined) return width;
    const { index, advanceWidth } = font.charToGlyph(letter);
    const measured = index === 0 ? null : advanceWidth / font.unitsPerEm;
    widths.set(letter, measured);
    return measured;
  };
  known.set(path, letters);
  return letters;
}

/** What no font has is drawn as a box. */
const BOX_EMS = 1;

/** Letter by letter: no narrower than it is drawn, as joining and kerning only draw letters together. */
export function measureIn(role: FontRole, script: Script, sizePx: number): Measure {
  const { family, weight } = fontFor(role, script);
  const fonts = [family, ...FAMILIES.filter((other) => other !== family)];
  return (text) => {
    let ems = 0;
    for (const letter of text)
      ems += fonts.reduce<number | null>((width, font) => width ?? lettersOf(font, weight)(letter), null) ?? BOX_EMS;
    return ems * sizePx;
  };
}
