/** The hash that names an edition of the records, and the file that they are published in. */
import { createHash } from 'node:crypto';
import { editionName } from '../format/edition-name.ts';

/** The same for the same text. */
export const editionOf = (file: unknown): string =>
  editionName(file, (text) => createHash('sha256').update(text).digest('hex'));
