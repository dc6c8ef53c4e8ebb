import { describe, expect, it } from 'vitest';
import { joinFolder } from '../../src/format/join-folder.ts';
import { readFiles, SOUND_FOLDER } from './chronicle-folders.ts';

describe('joinFolder', () => {
  const { value, originOf } = joinFolder(readFiles(SOUND_FOLDER));

  it('puts the files of a folder together, events in order of their names', () => {
    expect(Object.keys(value)).toEqual([
      'chronicle',
      'sources',
      'places',
      'countries',
      'groups',
      'people',
      'organisations',
      'questions',
      'unsourced',
      'corrections',
      'events',
    ]);
    expect(value.events).toMatchObject([{ id: 'e-0311-talks' }, { id: 'e-0312-call' }]);
  });

  it('knows where each part comes from', () => {
    expect(originOf(['chronicle', 'title'])).toEqual({ file: 'chronicle.json', path: ['title'] });
    expect(originOf(['sources', 1, 'url'])).toEqual({ file: 'sources.json', path: [1, 'url'] });
    expect(originOf(['events', 1, 'when'])).toEqual({ file: 'events/e-0312-call.json', path: ['when'] });
  });

  it('leaves out what is no JSON, and keeps the origins of the rest', () => {
    const files = new Map([
      ['events/a.json', '{'],
      ['events/b.json', '{}'],
      ['places.json', '7'],
    ]);
    const joined = joinFolder(files);
    expect(joined.value).toMatchObject({ chronicle: undefined, places: [], events: [{}] });
    expect(joined.originOf(['events', 0]).file).toBe('events/b.json');
  });
});
