import { describe, expect, it } from 'vitest';
import { isSubject, subjectWords } from '../../../src/domain/words/subjects.ts';

describe('subjects', () => {
  it.each([
    ['eu', 'EU'],
    ['nato', 'NATO'],
    ['uk-us', 'UK–US'],
    ['us-aid', 'US aid'],
    ['us-russia', 'US–Russia'],
    ['turkey', 'Türkiye'],
    ['black-sea', 'Black Sea'],
    ['peacekeepers', 'Peacekeepers'],
  ])('%s is called %s', (tag, words) => expect(subjectWords(tag)).toBe(words));

  it('are not what only says which kind of event it is', () => {
    expect(['headline', 'context', 'briefing'].filter(isSubject)).toEqual([]);
    expect(isSubject('truce')).toBe(true);
  });
});
