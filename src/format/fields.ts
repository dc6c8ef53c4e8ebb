/** The fields that records share: texts of a form, ids, dates, sources. Each says what it is for in the published JSON Schema. */
import * as v from 'valibot';
import { FORMS, type Form } from './forms.ts';

export const about = <const S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

/** Asks a form's test only of texts that fit its pattern: one fault, one issue. */
const isSound = ({ pattern, fault }: Form) =>
  v.check<string, (issue: v.CheckIssue<string>) => string>(
    (text) => !pattern.test(text) || fault(text) === null,
    ({ input }) => fault(input) ?? '',
  );

export const Text = v.pipe(v.string(), v.trim(), v.minLength(1, 'The text is empty'));
const textOf = (form: Form) => v.pipe(v.string(), v.regex(form.pattern, 'The text is not in its form'), isSound(form));

export const Id = about(textOf(FORMS.id), 'Unique within its kind: lower-case letters, digits and hyphens');
export const Iso3 = about(textOf(FORMS.country), 'ISO 3166-1 alpha-3; XKX for Kosovo');
export const PlainDate = textOf(FORMS.date);
export const HttpUrl = textOf(FORMS.url);
export const Language = about(textOf(FORMS.language), 'BCP 47, such as en or pt-BR');
export const ZoneName = about(textOf(FORMS.zone), 'IANA zone, such as Europe/Paris');
export const Sources = v.pipe(
  v.array(Id),
  v.minLength(1, 'At least one source is needed'),
  v.description('Ids of the sources that say so'),
);
export const AsOf = about(
  textOf(FORMS.asOf),
  'When it was said or known: a day (it then counts from the end of that day) or a time with its offset',
);
export const When = about(
  textOf(FORMS.when),
  'EDTF level 1 (2025-03-11, 2025-03-12/2025-03-14, 2025-03-10~) or clock times local to the place (2025-03-11T15:15/2025-03-11T18:30; ~ approximate, ? uncertain)',
);
export const Published = textOf(FORMS.published);

export const optional = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);
export const note = optional(Text);
export const aliases = optional(
  about(
    v.array(Text),
    'Other spellings, names and adjectives by which readers may look for it; they are found, and never shown as its name',
  ),
);
