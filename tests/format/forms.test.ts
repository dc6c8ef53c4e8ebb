import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/format/forms.ts';
import { hasForm } from '../../src/format/has-form.ts';

const SOUND: Record<keyof typeof FORMS, readonly string[]> = {
  id: ['a', 'e-0311-chiefs', '2025'],
  country: ['FRA', 'XKX'],
  date: ['2025-03-11', '2024-02-29', '0476-09-04'],
  asOf: ['2025-03-11', '2025-03-11T16:27+01:00', '2025-03-11T16:27Z'],
  published: ['2025-03-11', '2025-03-11~', '2025-03', '2025-03~', '2025-03-11T16:27+01:00', 'XXXX-XX-XX'],
  when: ['2025-03-11', '2025-03-12/2025-03-14', '2025-03-10~', '2025-03-11T15:15/2025-03-11T18:30', '2025-03/..'],
  zone: ['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires'],
  url: ['https://a.example', 'http://a.example:8080/b?c=d#e', 'https://пример.рф/страница', 'https://a.example./b'],
  language: ['en', 'uk', 'pt-BR', 'zh-Hant', 'es-419', 'zh-Hant-TW'],
};

const BROKEN: Record<keyof typeof FORMS, readonly string[]> = {
  id: ['', 'A', 'a--b', '-a', 'a_b', 'é'],
  country: ['FR', 'fra', 'FRAN', ''],
  date: ['2025-02-30', '2025-13-01', '2025-3-1', '0000-01-01', '9999-12-31', 'today'],
  asOf: ['2025-03-11T16:27', '2025-03-11T24:61Z', '2025-02-29T10:00Z', '2025-03-11 16:27', '2025-03'],
  published: ['2025', '2025-13', '2025-02-30~', 'XXXX', '2025-03-11?'],
  when: ['', ' ', 'Tuesday', '2025-02-30', '2025-03-12/2025-03-11', '9999-12', '0000', '../..', '2025-03-11T16:00Z'],
  zone: ['', 'Paris', 'Europe/Pariss', 'CET+1+2', '../etc'],
  url: [
    'https://',
    'https://agenda',
    'ftp://a.example',
    'javascript:alert(1)',
    '//a.example',
    'https://a.example/ b',
    'https://a.example/<b>',
  ],
  language: ['english', 'EN', 'en_GB', 'en-gb', ''],
};

const rows = (texts: Record<string, readonly string[]>): [keyof typeof FORMS, string][] =>
  Object.entries(texts).flatMap(([form, each]) =>
    each.map((text): [keyof typeof FORMS, string] => [form as keyof typeof FORMS, text]),
  );

describe('forms', () => {
  it.each(rows(SOUND))('%s: "%s" is sound', (form, text) => {
    expect(hasForm(FORMS[form], text)).toBe(true);
  });

  it.each(rows(BROKEN))('%s: "%s" is not', (form, text) => {
    expect(hasForm(FORMS[form], text)).toBe(false);
  });
});
