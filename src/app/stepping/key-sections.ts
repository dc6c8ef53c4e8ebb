/** All keys in words, apart from the code that hears them: only whoever asks for the list needs it. */
type KeyHelp = { readonly keys: readonly string[]; readonly what: string };

const STEP_KEYS: readonly KeyHelp[] = [
  { keys: ['←', '→'], what: 'Previous or next day' },
  { keys: ['Home', 'End'], what: 'First or last day' },
  { keys: ['1', '…', '7'], what: 'That day of the week' },
  { keys: ['J', 'K'], what: 'Next or previous event of the day' },
  { keys: ['W'], what: 'Says who? Of what has focus or is selected' },
  { keys: ['P'], what: 'Play or pause' },
  { keys: ['/'], what: 'Find' },
  { keys: ['Esc'], what: 'Close what is open, or unselect' },
  { keys: ['?'], what: 'This list' },
];

const MAP_KEYS: readonly KeyHelp[] = [
  { keys: ['+', '−'], what: 'Zoom in or out' },
  { keys: ['Shift', '← → ↑ ↓'], what: 'Move the map' },
  { keys: ['0'], what: 'Reset the map' },
  { keys: ['← →'], what: 'On a country: the next one' },
];

export const TIMELINE_KEYS: readonly KeyHelp[] = [
  { keys: ['←', '→'], what: 'Previous or next event on the timeline' },
  { keys: ['Enter'], what: 'Select the event' },
  { keys: ['+', '−'], what: 'Zoom in or out' },
  { keys: ['Shift ←', 'Shift →'], what: 'Move to earlier or later' },
  { keys: ['0', 'Home'], what: 'Show the whole week' },
  { keys: ['Esc'], what: 'Leave the event' },
];

export type KeySection = { readonly title: string; readonly keys: readonly KeyHelp[] };

export const KEY_SECTIONS: readonly KeySection[] = [
  { title: 'Stepping', keys: STEP_KEYS },
  { title: 'On the map', keys: MAP_KEYS },
  { title: 'In the timeline', keys: TIMELINE_KEYS },
];
