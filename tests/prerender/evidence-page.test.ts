// @vitest-environment happy-dom
/** The evidence page, over the published week: every statement and source, what is missing, what was mended, how to cite. */
import { describe, expect, it } from 'vitest';
import { claimCover } from '../../src/domain/evidence/coverage.ts';
import { coverWords } from '../../src/domain/words/evidence.ts';
import { CITATION_FORMS } from '../../src/views/ui/page-links.ts';
import { WEEK } from '../fixtures/week.ts';
import { bodyOf } from './drawn-site.ts';

const page = document.createElement('div');
page.innerHTML = bodyOf(`/${WEEK.id}/evidence/`);
const byId = new Map([...page.querySelectorAll('[id]')].map((element) => [element.id, element]));
const hrefsOf = (element: Element | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

describe('the evidence page', () => {
  it('has each statement at its own place, with what it rests on and four ways to cite it', () => {
    for (const claim of WEEK.events.flatMap(({ claims }) => claims)) {
      const entry = byId.get(claim.id);
      expect(entry?.textContent).toContain(claim.text);
      expect(entry?.textContent).toContain(coverWords(claimCover(WEEK, claim)));
      expect(entry?.querySelectorAll('[data-source]')).toHaveLength(new Set(claim.sources).size);
      for (const { ending } of CITATION_FORMS)
        expect(hrefsOf(entry)).toContain(`../../${WEEK.id}/evidence/cite/statement/${claim.id}.${ending}`);
    }
  });

  it('has each source at its own place, with four ways to cite it', () => {
    for (const id of WEEK.sources.keys())
      for (const { ending } of CITATION_FORMS)
        expect(hrefsOf(byId.get(`source-${id}`))).toContain(`../../${WEEK.id}/evidence/cite/source/${id}.${ending}`);
  });

  it('tells what could not be sourced, and where it was looked for', () => {
    expect(WEEK.unsourced.length).toBeGreaterThan(5);
    for (const { id, why, looked } of WEEK.unsourced) {
      expect(byId.get(`unsourced-${id}`)?.textContent).toContain(why);
      expect(byId.get(`unsourced-${id}`)?.textContent).toContain(looked);
    }
  });

  it('tells every correction, the newest first', () => {
    const told = [...page.querySelectorAll('[id^="correction-"]')].map(({ id }) => id.slice('correction-'.length));
    expect(told).toEqual(WEEK.corrections.map(({ id }) => id));
    const dates = WEEK.corrections.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
