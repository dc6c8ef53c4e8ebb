/** The name of an edition: the same for the same records, so that what is filed can be held to it. */

/** The text under which an edition is filed and published. `file` is what a chronicle is published as. */
export const editionText = (file: unknown): string => JSON.stringify(file);

/** `sha256` gives the hash of a text in hexadecimal digits. */
export const editionName = (file: unknown, sha256: (text: string) => string): string =>
  sha256(editionText(file)).slice(0, 10);

const FOLDER = 'editions';

/** Within the folder of a chronicle. */
export const editionFile = (name: string): string => `${FOLDER}/${name}.json`;

/** Earlier editions stand beside the records and are no part of them. */
export const isEditionFile = (file: string): boolean => file.startsWith(`${FOLDER}/`) && file.endsWith('.json');
