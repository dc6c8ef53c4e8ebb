/** Reads XML with a real parser, and throws at whatever is not well-formed. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export function parsedXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'application/xml');
}

/** The elements of that name inside, in order. */
export const elementsIn = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];

/** What the first element of that name holds. */
export const textIn = (node: Document | Element, name: string): string => elementsIn(node, name)[0]?.textContent ?? '';
