/** What is taken away, in any form. */
import { atomText } from './atom.ts';
import { calendarText } from './calendar.ts';
import type { ExportEnding } from './format-list.ts';
import { geoJsonText } from './geo-json.ts';
import { jsonText } from './json.ts';
import { kmlText } from './kml.ts';
import { eventsTable, partiesTable, statementsTable } from './tables.ts';
import type { Taken } from './taken.ts';

const WRITERS: Readonly<Record<ExportEnding, (taken: Taken) => string>> = {
  json: jsonText,
  'events.csv': eventsTable,
  'parties.csv': partiesTable,
  'statements.csv': statementsTable,
  geojson: geoJsonText,
  ics: calendarText,
  kml: kmlText,
  atom: atomText,
};

/** The same for the same records: nothing is asked of a clock. */
export const exportText = (ending: ExportEnding, taken: Taken): string => WRITERS[ending](taken);
