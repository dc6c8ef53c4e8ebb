import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../src/format/published-schemas.ts';

const FOLDER = 'public/schema';

describe('published schemas', () => {
  it('are those that the code makes (else: npm run schema)', () => {
    const committed = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(publishedSchemas()));
  });

  it('are draft 2020-12, with a title and with words on how to use them', () => {
    for (const text of publishedSchemas().values()) {
      const schema = JSON.parse(text) as Record<string, string>;
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['title']).toBeTruthy();
      expect(schema['description']).toContain('$schema');
    }
  });

  it('refuse fields that the format does not know', () => {
    const schema = JSON.parse(publishedSchemas().get('event.schema.json') ?? '') as Record<string, unknown>;
    expect(schema['additionalProperties']).toBe(false);
    expect(schema['required']).toEqual(['id', 'title', 'label', 'summary', 'kind', 'when', 'reports', 'claims']);
  });
});
