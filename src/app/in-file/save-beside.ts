/** Saves what the site has as files beside its pages: records are written here as the build writes them, citations are kept. */
import { site } from 'virtual:catalogue';
import { dataListings } from 'virtual:data-files';
import type { Chronicle } from '../../domain/chronicle.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import { exportText } from '../../format/export/export-text.ts';
import { EXPORT_FORMATS } from '../../format/export/format-list.ts';
import { saveFile } from '../../views/taking/save-file.ts';
import { dataPath } from '../routing/data-address.ts';
import { takenPart } from '../taking/taken-parts.ts';
import { keptCitation } from './kept-citations.ts';

type Beside = { readonly type: string; readonly text: string };

function dataAt(chronicle: Chronicle, path: string): Beside | null {
  const days = [null, ...daysOf(chronicle.extent)];
  const found = EXPORT_FORMATS.flatMap((format) => days.map((day) => ({ format, day }))).find(
    ({ format, day }) => dataPath(chronicle.id, day, format.ending) === path,
  );
  if (!found) return null;
  const { day, format } = found;
  const part = day === null ? ({ kind: 'all' } as const) : ({ kind: 'day', day } as const);
  const edition = { hash: dataListings[chronicle.id]?.hash ?? 'unknown', site };
  const { ending, type } = format;
  return { type, text: exportText(ending, takenPart(chronicle, { part, knownAt: null, ending }, edition)) };
}

async function citationAt(path: string): Promise<Beside | null> {
  const text = await keptCitation(path);
  return text === null ? null : { type: 'text/plain', text };
}

/** `path` is from the app's root. Saves nothing where the site has no file of that path. */
export async function saveBeside(chronicle: Chronicle, path: string): Promise<void> {
  const beside = dataAt(chronicle, path) ?? (await citationAt(path));
  if (beside) saveFile({ name: path.slice(path.lastIndexOf('/') + 1), ...beside });
}
