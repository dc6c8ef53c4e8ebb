/** What is written of a lesson is what its file holds, to the letter. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lessonChecker } from '../../src/format/check/lesson-checker.ts';
import { lessonText } from '../../src/format/lesson-text.ts';
import { WEEK } from '../fixtures/week.ts';

const FOLDER = 'data/week-2025-03-10/lessons';
const check = lessonChecker(WEEK);

describe('lessonText', () => {
  it.each(readdirSync(FOLDER))('writes %s as it is', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const { record, faults } = check(JSON.parse(text));
    expect(faults).toEqual([]);
    expect(record && lessonText(record)).toBe(text);
  });
});
