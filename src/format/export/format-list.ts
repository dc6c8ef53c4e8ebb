/** Every form in which records can be taken away: its ending, its media type, and what it holds. */

export type ExportFormat = {
  /** Behind the point of the file's name. */
  readonly ending: string;
  readonly label: string;
  /** Registered with IANA. */
  readonly type: string;
  readonly holds: string;
};

export const EXPORT_FORMATS = [
  {
    ending: 'json',
    label: 'JSON',
    type: 'application/json',
    holds: 'The records themselves and all that they name, in the format in which chronicles are written.',
  },
  {
    ending: 'events.csv',
    label: 'CSV: events',
    type: 'text/csv',
    holds: 'A row for each event: what, how it stands, when, where, and who says so.',
  },
  {
    ending: 'parties.csv',
    label: 'CSV: parties',
    type: 'text/csv',
    holds: 'A row for each country or organisation in each event, and how it took or was to take part.',
  },
  {
    ending: 'statements.csv',
    label: 'CSV: statements',
    type: 'text/csv',
    holds:
      'A row for each statement, with the question that it answers: where sources differ, each answer has its row.',
  },
  {
    ending: 'geojson',
    label: 'GeoJSON',
    type: 'application/geo+json',
    holds: 'Events as points and journeys as lines, for maps and geographic programs.',
  },
  {
    ending: 'ics',
    label: 'Calendar',
    type: 'text/calendar',
    holds: 'Events for a calendar (iCalendar). Those without a sure hour last all day; planned ones are tentative.',
  },
  {
    ending: 'kml',
    label: 'KML',
    type: 'application/vnd.google-earth.kml+xml',
    holds: 'Events and journeys with their times, for globes such as Google Earth.',
  },
  {
    ending: 'atom',
    label: 'Feed',
    type: 'application/atom+xml',
    holds: 'Events by their last report, newest first, for feed readers (Atom).',
  },
] as const satisfies readonly ExportFormat[];

export type ExportEnding = (typeof EXPORT_FORMATS)[number]['ending'];
