import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/format/check/did-you-mean.ts';

describe('didYouMean', () => {
  it('offers the word that was meant, whatever its case', () => {
    expect(didYouMean('timezone', ['title', 'timeZone', 'licence'])).toBe('Did you mean "timeZone"? ');
  });

  it('offers nothing where no word is near', () => {
    expect(didYouMean('colour', ['country', 'mode', 'level'])).toBe('');
    expect(didYouMean('colour', [])).toBe('');
  });

  it('asks for more likeness than a mistyped address does', () => {
    expect(didYouMean('participants', ['parties'])).toBe('');
  });
});
