/** A link to the week as the view of a step: its day, event, moment, map and what it leaves out. */
import type { Chronicle } from '../../domain/chronicle.ts';
import { FACETS, isFiltering } from '../../domain/finding/event-filter.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { ViewRecord } from '../../format/lesson.ts';
import { writeMoment } from '../../state/moment-text.ts';
import type { ReaderState } from '../../state/reader.ts';
import { decoded, readReader } from '../../state/url.ts';

function toRecord({ day, selected, knownAt, viewport, filters, eventFilter }: ReaderState): ViewRecord {
  const hide = [
    ...filters.hiddenParts,
    ...(filters.hidesBlackSea ? (['black-sea'] as const) : []),
    ...(filters.hidesJourneys ? (['journeys'] as const) : []),
  ];
  const find = FACETS.filter((facet) => eventFilter[facet].length > 0).map((facet) => [facet, [...eventFilter[facet]]]);
  return {
    day,
    ...(selected === null ? {} : { event: selected }),
    ...(knownAt === null ? {} : { known: writeMoment(knownAt) }),
    ...(viewport === null ? {} : { map: { center: [viewport.center[0], viewport.center[1]], zoom: viewport.zoom } }),
    ...(hide.length === 0 ? {} : { hide }),
    ...(isFiltering(eventFilter) ? { find: Object.fromEntries(find) } : {}),
  };
}

/** The path and `?…` of an address: after `#` in the one file, which has all its pages behind it. */
function partsOf(link: string): { readonly steps: readonly string[]; readonly search: string } {
  const [before = '', behind] = link.trim().split('#');
  const told = behind?.startsWith('/') ? behind : before;
  const at = told.indexOf('?');
  const path = at < 0 ? told : told.slice(0, at);
  return { steps: path.split('/').map(decoded), search: at < 0 ? '' : told.slice(at) };
}

/** An address in full or a part of it, at whatever host; a sentence that says why it is none. */
export function viewFromLink(link: string, chronicle: Chronicle): Result<ViewRecord, string> {
  const { steps, search } = partsOf(link);
  const at = steps.indexOf(chronicle.id);
  const day = steps[at + 1] ?? '';
  if (at < 0 || !/^\d{4}-\d{2}-\d{2}$/.test(day))
    return err(`This is no link to a day of “${chronicle.title}”. Open the day, and copy its address.`);
  const { state, problems } = readReader({ day, search }, chronicle);
  const [problem] = problems;
  return problem ? err(`The link asks for “${problem.given}”, which is not here.`) : ok(toRecord(state));
}
