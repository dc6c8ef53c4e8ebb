/** A view cited: a template of the build, filled in by the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillCitation, LINK_GAP, TITLE_GAP } from '../../src/domain/evidence/fill-citation.ts';
import { citationTemplate } from '../../src/prerender/citation-templates.ts';
import { CITATION_FORMS } from '../../src/views/ui/page-links.ts';
import { WEEK } from '../fixtures/week.ts';

const template = citationTemplate(WEEK, '0123456789');
const view = { title: 'Tuesday 11 March 2025', link: 'https://site.test/week/2025-03-11/?event=e-0311-chiefs&z=4#a_b' };

describe('the citation of a view', () => {
  it.each(CITATION_FORMS)('has a gap for title and link in $label, and the edition with its date', ({ ending }) => {
    expect(template[ending]).toContain(TITLE_GAP);
    expect(template[ending]).toContain(LINK_GAP);
    expect(template[ending]).toContain('0123456789 of 27 November 2026');
    const text = fillCitation(template, ending, view);
    expect(text).toContain(view.title);
    expect(text).toContain(view.link);
    expect(text).not.toMatch(/7140917/);
  });

  it('has a key of its own for each view, and BibTeX’s own name of the month', () => {
    const keysOf = (link: string): (string | undefined)[] => {
      const filled = (ending: 'bib' | 'ris' | 'csl.json'): string => fillCitation(template, ending, { ...view, link });
      return [
        /^@misc\{([\w-]+),$/m.exec(filled('bib'))?.[1],
        /^ID {2}- (.*)$/m.exec(filled('ris'))?.[1],
        (JSON.parse(filled('csl.json')) as { id: string }[])[0]?.id,
      ];
    };
    const key = 'view-week-2025-03-11-event-e-0311-chiefs-z-4-a-b';
    expect(keysOf(view.link)).toEqual([key, key, key]);
    expect(keysOf('https://site.test/week/2025-03-12/')).toEqual(Array(3).fill('view-week-2025-03-12'));
    expect(template.bib).toMatch(/^\tmonth = nov,\n\tday = \{27\},$/m);
  });

  it('is one record, whatever fills it', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (title, link) => {
        const [item] = JSON.parse(fillCitation(template, 'csl.json', { title, link })) as {
          title: string;
          URL: string;
        }[];
        expect([item?.title, item?.URL]).toEqual([title, link]);
        const lines = (filled: string): number => filled.split(/\r?\n/).length;
        expect(lines(fillCitation(template, 'ris', { title, link }))).toBe(lines(template.ris));
        const bib = fillCitation(template, 'bib', { title, link });
        expect(lines(bib)).toBe(lines(template.bib));
        const bare = bib.replace(/\\[{}\\]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });
});
