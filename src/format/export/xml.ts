/** Writes XML 1.0: elements whose attributes and text are escaped, so that no words of a record can become markup. */

declare const xml: unique symbol;
/** Text that is well-formed XML. Only this file makes it. */
export type Xml = string & { readonly [xml]: true };

/** Characters that XML 1.0 cannot hold in any form (its production 2); halves of characters among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes alike. */
const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

export type Attributes = Readonly<Record<string, string>>;

const startOf = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');

/** An element with words in it. */
export const leaf = (name: string, text: string, attributes: Attributes = {}): Xml =>
  `<${startOf(name, attributes)}>${escaped(text)}</${name}>` as Xml;

/** An element without content. */
export const empty = (name: string, attributes: Attributes): Xml => `<${startOf(name, attributes)}/>` as Xml;

/** An element with elements in it, a line each. */
export const branch = (name: string, attributes: Attributes, children: readonly Xml[]): Xml =>
  `<${startOf(name, attributes)}>\n${children.join('\n')}\n</${name}>` as Xml;

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
