// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf } from '../fixtures/records.ts';
import { walkStatements } from './statement-walk.ts';
import { hydrateStory, openAll, storyPage, storyText, tellStory } from './told-story.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const days = daysOf(FIXTURE.extent);
const choices = fc.record({
  day: fc.constantFrom(...days),
  selected: fc.option(fc.constantFrom(...FIXTURE.events.map(({ id }) => id))),
  knownAt: fc.option(fc.constantFrom(...[...days, '2025-03-01', '2025-03-07'].map((day) => asOf(day).at))),
});

it('says who says so for everything it says, on any day, of any event, from any moment', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(walkStatements(storyPage(choice), FIXTURE).faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('leads to every source of a card that a reader opens', async () => {
  const { container } = tellStory({ selected: 'chiefs' });
  const card = container.querySelector<HTMLElement>('[data-event="chiefs"]');
  if (!card) throw new Error('no card');
  await openAll(card);
  const { count, faults } = walkStatements(card, FIXTURE);
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(40);
});

it('finds a fault where there is one', () => {
  const page = storyPage();
  expect(walkStatements(page, FIXTURE).count).toBeGreaterThan(60);
  page.querySelector('[data-statement="summary"]')?.setAttribute('data-sources', '');
  page.querySelector('[data-statement="claim"]')?.setAttribute('data-sources', 'nobody');
  expect(walkStatements(page, FIXTURE).faults).toHaveLength(2);
});

describe('on the server', () => {
  it('writes every day without a browser, whole, and with no style of its own', () => {
    for (const day of days) {
      const text = storyText({ day });
      expect(text).toContain('<h2');
      expect(text).not.toContain('style=');
    }
    expect(storyText({ day: '2025-03-11' })).toContain('A letter counts thirty-seven.');
  });

  it('writes what the page takes over as it is', () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { container } = hydrateStory({ selected: 'chiefs' });
    expect(complaints).not.toHaveBeenCalled();
    expect(container.textContent).toBe(storyPage({ selected: 'chiefs' }).textContent);
  });
});

it('has one element for each id', () => {
  const ids = [...storyPage({ selected: 'invasion' }).querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
