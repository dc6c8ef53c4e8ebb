/** What the form of a text asks for, as a sentence: for authors. What only reads records has no need of it. */
import type { FORMS } from '../forms.ts';

export const EXPECTED: Readonly<Record<keyof typeof FORMS, string>> = {
  id: 'An id is lower-case letters, digits and single hyphens',
  country: 'A country is its ISO 3166-1 alpha-3 code, such as FRA (XKX for Kosovo)',
  date: 'A date is written 2025-03-11',
  asOf: 'A moment is a day (2025-03-11) or a time with its offset (2025-03-11T16:27+01:00)',
  published:
    'A date of publication is 2025-03-11, 2025-03-11~ (approximate), 2025-03, 2025-03-11T16:27+01:00, or XXXX-XX-XX where the source shows none',
  when: 'A time is a day or days (2025-03-11, 2025-03-12/2025-03-14, 2025-03-10~) or clock times local to the place (2025-03-11T16:30, 2025-03-11T15:15/2025-03-11T18:30)',
  zone: 'A zone is an IANA name such as Europe/Paris',
  url: 'An address is a web address that starts with http:// or https:// and names a host',
  language: 'A language is a BCP 47 tag such as en, pt-BR or zh-Hant',
};
