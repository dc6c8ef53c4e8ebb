/** Where the files to take away are: beside the page that lists them, one for each form, of all and of each day. */
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { ExportEnding } from '../../format/export/format-list.ts';
import { recordPath } from './record-address.ts';

/** The name that a file is saved under: it tells what is in it wherever it lies. */
export const dataFileName = (chronicle: string, day: PlainDate | null, ending: ExportEnding): string =>
  day === null ? `${chronicle}.${ending}` : `${day}.${ending}`;

export const feedPath = (chronicle: string): string => `/${chronicle}/feed.xml`;

/** From the app's root. The feed of all stands where feed readers have known it. */
export const dataPath = (chronicle: string, day: PlainDate | null, ending: ExportEnding): string =>
  day === null && ending === 'atom'
    ? feedPath(chronicle)
    : `${recordPath(chronicle, { kind: 'data' })}${dataFileName(chronicle, day, ending)}`;

/** The whole chronicle in one file, from the app's root. */
export const oneFilePath = (chronicle: string): string => `/${chronicle}/parley-${chronicle}.html`;
