/** The words of a PDF as Chrome writes it: plain objects, deflated streams, fonts that say what their glyphs mean. */
import { inflateSync } from 'node:zlib';

export type PdfText = { readonly pages: number /** Bare: where lines break says nothing. */; readonly text: string };

type Font = ReadonlyMap<string, string>;

/** `<0003> <0020>` and `<0003> <0005> <0020>`: glyphs to UTF-16, as hex. */
function readFont(map: string): Font {
  const glyphs = new Map<string, string>();
  const units = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
  for (const [, body = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, glyph = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g)) glyphs.set(glyph, units(text));
  for (const [, body = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, first = '', last = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = Number.parseInt(first, 16), at = 0; glyph <= Number.parseInt(last, 16); glyph++, at++)
        glyphs.set(hex(glyph), units(text.slice(0, -4) + hex(Number.parseInt(text.slice(-4), 16) + at)));
  return glyphs;
}

/** Throws on a stream that is not deflated as Chrome does it. */
function readObjects(pdf: Buffer): Map<string, { readonly head: string; readonly stream: string }> {
  const source = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const found of source.matchAll(/(?:^|\n)(\d+) 0 obj\s(.*?)(?:\sendobj|stream\r?\n)/gs)) {
    const [whole, id = '', head = ''] = found;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = found.index + whole.length;
    const isText =
      whole.endsWith('stream\n') && /FlateDecode/.test(head) && !/\/Length1|\/Subtype \/(Image|CIDFont)/.test(head);
    const stream = isText ? inflateSync(pdf.subarray(from, from + length)).toString('latin1') : '';
    objects.set(id, { head, stream });
  }
  return objects;
}

/** Without white space and ligatures, as the words of a PDF are told. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Without reading what stands on them. */
export const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

export function readPdf(pdf: Buffer): PdfText {
  const objects = readObjects(pdf);
  const fonts = new Map<string, Font>();
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (map) fonts.set(name, readFont(objects.get(map)?.stream ?? ''));
    }
  const words: string[] = [];
  for (const { stream } of objects.values()) {
    let font: Font = new Map();
    for (const [, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name) font = fonts.get(name) ?? new Map();
      else for (const glyph of glyphs?.toUpperCase().match(/.{4}/g) ?? []) words.push(font.get(glyph) ?? '');
    }
  }
  return { pages: countPages(pdf), text: bare(words.join('')) };
}
