import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldWord, tellingWords } from '../../../src/domain/finding/fold.ts';

const wordsOf = (text: string): string[] => foldedWords(text).map(({ text: word }) => word);

describe('folding', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['ERDOĞAN', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['Straße', 'strasse'],
    ['Støre', 'store'],
    ['Władysław', 'wladyslaw'],
    ['Đorđe', 'dorde'],
    ['Gheorghiță', 'gheorghita'],
    ['Кишинёв', 'кишинев'],
    ['Moldova’s', 'moldova'],
    ["Moldova's", 'moldova'],
    ['O’Brien', 'obrien'],
  ])('%s is %s', (word, folded) => expect(foldWord(word)).toBe(folded));

  it.each([
    ['U.S. and U.K', ['us', 'and', 'uk']],
    ['Geo.tv', ['geo', 'tv']],
    ['L’Express', ['l', 'express']],
    ['Rzeszów-Jasionka (30-day)', ['rzeszow', 'jasionka', '30', 'day']],
    ['Trump–Putin: “call”', ['trump', 'putin', 'call']],
    ['— ’ …', []],
  ])('%s has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('leaves out small words, unless there are no others', () => {
    expect(tellingWords(foldedWords('What did the chiefs of defence say?')).map(({ text }) => text)).toEqual([
      'chiefs',
      'defence',
      'say',
    ]);
    expect(tellingWords(foldedWords('to the')).map(({ text }) => text)).toEqual(['to', 'the']);
  });

  it('never throws, and gives words in order and apart', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of foldedWords(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));

  it('is the same however letters are composed', () => {
    for (const name of ['Erdoğan', 'Sébastien', 'Chișinău', 'Київ'])
      expect(foldWord(name.normalize('NFD'))).toBe(foldWord(name.normalize('NFC')));
  });
});
