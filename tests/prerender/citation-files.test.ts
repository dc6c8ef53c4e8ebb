/** Citations: of everything, in every form, the same from the same records, and readable by other programs. */
import { describe, expect, it } from 'vitest';
import { citationFiles } from '../../src/prerender/citation-files.ts';
import { citedItems } from '../../src/prerender/cited-items.ts';
import { sourceThings } from '../../src/prerender/linked-data.ts';
import { CITATION_FORMS } from '../../src/views/ui/page-links.ts';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';

const EDITION = { hash: '0123456789', site: 'https://site.test/parley/' };
const files = citationFiles(WEEK, EDITION);
const cited = citedItems(WEEK, EDITION);
const fileOf = (path: string): string => files[`${WEEK.id}/evidence/${path}`] ?? '';

describe('citations', () => {
  it('are of the chronicle, each day, event, statement and source, in four forms, and of all sources', () => {
    const statements = WEEK.events.flatMap(({ claims }) => claims).length;
    expect(cited).toHaveLength(1 + 7 + WEEK.events.length + statements + WEEK.sources.size);
    expect(Object.keys(files)).toHaveLength((cited.length + 1) * CITATION_FORMS.length);
  });

  it('name the link, the edition and its date in every form', () => {
    for (const { of, id, item } of cited)
      for (const { ending } of CITATION_FORMS) {
        const text = fileOf(`cite/${of}/${id}.${ending}`);
        expect(text).toContain('0123456789 of 27 November 2026');
        expect(text.replaceAll('\\', '')).toContain(EDITION.site);
        if (item.URL) expect(text).toContain(item.URL);
      }
  });

  it('hold one record each, under its own key', () => {
    for (const { of, id, item } of cited) {
      expect(fileOf(`cite/${of}/${id}.bib`).match(/^@\w+\{.*,$/gm)).toEqual([expect.stringContaining(`{${item.id},`)]);
      const ris = fileOf(`cite/${of}/${id}.ris`).trimEnd().split('\n');
      expect(ris.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
      expect(ris).toContain(`ID  - ${item.id}`);
      expect(ris.at(-1)).toMatch(/^ER/);
    }
  });

  it('of sources stand together in one file, one after the other', () => {
    const ids = [...WEEK.sources.keys()].map((id) => `source-${id}`);
    expect(JSON.parse(fileOf('sources.csl.json')).map(({ id }: { id: string }) => id)).toEqual(ids);
    expect([...fileOf('sources.bib').matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual(ids);
    expect([...fileOf('sources.ris').matchAll(/^ID {2}- (.*)$/gm)].map(([, key]) => key)).toEqual(ids);
    expect(fileOf('sources.txt').trimEnd().split('\n\n')).toHaveLength(ids.length);
  });

  it('are told apart by no letter after the year', () => {
    for (const [path, text] of Object.entries(files))
      if (path.endsWith('.txt')) expect(text).not.toMatch(/20\d\d[a-z]/);
  });

  it('are the same from the same records', () => {
    expect(citationFiles(WEEK, EDITION)).toEqual(files);
  });
});

describe('a source of which an archive keeps a copy', () => {
  const [first] = WEEK.sources.values();
  const archived = { url: 'https://archive.example/2025/story', date: date('2025-03-12') };
  const sources = new Map(
    [...WEEK.sources].map(([id, source]) => [id, source === first ? { ...source, archived } : source]),
  );

  it('is cited with it in every form', () => {
    const kept = citationFiles({ ...WEEK, sources }, EDITION);
    for (const { ending } of CITATION_FORMS) {
      const text = kept[`${WEEK.id}/evidence/cite/source/${first?.id}.${ending}`]?.replaceAll('\\', '');
      expect(text).toContain(`Archived copy of 12 March 2025: ${archived.url}`);
    }
    const [item] = JSON.parse(kept[`${WEEK.id}/evidence/cite/source/${first?.id}.csl.json`] ?? '[]');
    expect(item).toMatchObject({ archive: 'archive.example', archive_location: archived.url });
  });

  it('says so in the page’s data', () => {
    const [thing] = sourceThings({ ...WEEK, sources }, [first?.id ?? '']);
    expect(thing).toMatchObject({ archivedAt: archived.url });
  });
});
