/**
 * A citation with gaps for what only the reader's own page knows: its title and its link. The gaps are digits, so that no
 * style capitalises, escapes or breaks them.
 */

export const TITLE_GAP = '7140917000000001';
/** An address that none can have (RFC 2606). */
export const LINK_GAP = 'https://7140917000000002.invalid/';

/** Part of the citation's key: two views in one list of references must not have the same. */
export const KEY_GAP = '7140917000000003';

export type CitationForm = 'txt' | 'bib' | 'ris' | 'csl.json';
export type CitationTemplate = Readonly<Record<CitationForm, string>>;
export type CitedView = { readonly title: string; readonly link: string };

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** As text of a field in braces. */
const inTex = (text: string): string =>
  text.replace(/[\\~^{}&%#_$]/g, (character) => TEX[character] ?? `\\${character}`);

/** A link is read as it stands: only what would end its field is written otherwise. */
const inTexLink = (link: string): string =>
  link.replace(/[{}\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

type Escapes = { readonly [Part in keyof CitedView]: (text: string) => string };

const ESCAPES: Readonly<Record<CitationForm, Escapes>> = {
  txt: { title: inOneLine, link: inOneLine },
  bib: { title: (text) => inTex(inOneLine(text)), link: (text) => inTexLink(inOneLine(text)) },
  ris: { title: inOneLine, link: inOneLine },
  'csl.json': { title: inJson, link: inJson },
};

/** What tells one link from another, of letters and digits joined by hyphens: `2025-03-11-known-2025-03-10T12-00Z`. */
const keyOf = (link: string): string =>
  link
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');

/** The view cited in one form; every gap is filled, and nothing of what fills it is read as the form's own signs. */
export function fillCitation(template: CitationTemplate, form: CitationForm, { title, link }: CitedView): string {
  const escapes = ESCAPES[form];
  return template[form]
    .replaceAll(KEY_GAP, () => keyOf(link))
    .replaceAll(LINK_GAP, () => escapes.link(link))
    .replaceAll(TITLE_GAP, () => escapes.title(title));
}
