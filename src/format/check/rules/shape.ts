/** What the schema says of single records. The schema has been asked already; each rule picks what is its own. */
import type { Rule } from '../rule.ts';
import type { ShapeRule } from '../shape.ts';

const DESCRIPTIONS: Readonly<Record<ShapeRule, string>> = {
  'unknown-field': 'A record has no field that the format does not know.',
  'missing-field': 'A record has every field that the format needs.',
  'wrong-type': 'A field holds the type of value that the format asks for.',
  'unknown-value': 'A field with a fixed list of values holds one of them.',
  'empty-text': 'A text that is there says something.',
  'empty-list': 'A list that needs something in it has it: an event has at least one report and one claim.',
  'no-source': 'Every participant, membership, report, claim, person and organisation has at least one source.',
  'label-length': 'A label is short enough for the timeline.',
  'no-such-date': 'A date is one that the calendar has.',
  'wrong-number': 'A count is a whole number.',
  'id-form': 'An id is lower-case letters, digits and single hyphens.',
  'country-form': 'A country is an ISO 3166-1 alpha-3 code.',
  'date-form': 'A date or a moment is written as the format says.',
  'when-form': 'The time of an event is EDTF level 1 or local clock times.',
  'zone-form': 'A zone is one that exists.',
  'url-form': 'An address is a web address with http or https.',
  'language-form': 'A language is a well-formed BCP 47 tag.',
};

export const SHAPE_RULES: readonly Rule[] = Object.entries(DESCRIPTIONS).map(([id, description]) => ({
  id,
  description,
  check: ({ shapeFindings }) => shapeFindings.filter(({ rule }) => rule === id),
}));
