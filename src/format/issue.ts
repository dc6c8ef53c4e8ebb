/** What is wrong with a chronicle, and where: a JSON Pointer (RFC 6901) into it. */

/** Steps from the root to a value: names of fields, and numbers of list items from 0. */
export type Path = readonly (string | number)[];

export type Issue = {
  /** JSON Pointer; empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
};

export const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
