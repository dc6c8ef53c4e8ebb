import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, empty, leaf, xmlDocument } from '../../../src/format/export/xml.ts';
import { elementsIn, parsedXml, textIn } from '../../parsed-xml.ts';

/** What a parser gives back of any text: what XML cannot hold is gone, and line ends are one character. */
const kept = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n');

describe('xml', () => {
  it('reads back as it was written, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = xmlDocument(branch('a', {}, [leaf('b', words)]));
        expect(textIn(parsedXml(text), 'b')).toBe(kept(words));
      }),
    );
  });

  it('lets no words become markup', () => {
    const words = '</b><c x="1">&amp;]]><!-- \u0000\u000b\ud800';
    const parsed = parsedXml(xmlDocument(branch('a', { x: words }, [leaf('b', words), empty('d', { y: words })])));
    expect(elementsIn(parsed, 'c')).toEqual([]);
    expect(textIn(parsed, 'b')).toBe('</b><c x="1">&amp;]]><!-- ');
    expect(elementsIn(parsed, 'd')[0]?.getAttribute('y')).toBe('</b><c x="1">&amp;]]><!-- ');
  });
});
