/** What the records' subject tags are called. Tags are words of theirs, joined by hyphens, without capitals. */
import { capitalised } from './lists.ts';

/** Spelt otherwise than their tags, whole. */
const NAMES: Readonly<Record<string, string>> = {
  'air-sea': 'A truce in the air and at sea',
  'black-sea': 'Black Sea',
  'black-sea-region': 'Black Sea region',
  chiefs: 'Chiefs of defence',
  'indo-pacific': 'Indo-Pacific',
  'participant-count': 'Number of participants',
  saudi: 'Saudi Arabia',
  turkey: 'Türkiye',
  'uk-us': 'UK–US',
  'us-russia': 'US–Russia',
  'us-ukraine': 'US–Ukraine',
};

/** Parts of a tag that are written in capitals. */
const INITIALS: ReadonlySet<string> = new Set(['e3', 'e5', 'eu', 'g7', 'g20', 'nato', 'osce', 'uk', 'un', 'us']);

/** Said of an event's place in the chronicle or of its kind, not of what it is about. */
const NO_SUBJECTS: ReadonlySet<string> = new Set(['announcement', 'background', 'briefing', 'context', 'headline']);

/** Whether a tag says what an event is about. */
export const isSubject = (tag: string): boolean => !NO_SUBJECTS.has(tag);

/** `us-aid` is `US aid`; a tag that nobody has named is its own words. */
export const subjectWords = (tag: string): string =>
  NAMES[tag] ??
  capitalised(
    tag
      .split('-')
      .map((part) => (INITIALS.has(part) ? part.toUpperCase() : part))
      .join(' '),
  );
