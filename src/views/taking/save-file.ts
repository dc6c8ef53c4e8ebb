/** Saves a text as a file of the reader's, without asking any host for it. */
import { saveBlob } from '../ui/save-blob.ts';

export type TakenFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** How many events it tells of. */
  readonly events: number;
};

export const saveFile = ({ name, type, text }: Omit<TakenFile, 'events'>): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
