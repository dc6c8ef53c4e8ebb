/** Parts, modes and levels in words. */
import type { Level, ParticipationMode } from '../chronicle.ts';
import type { Part } from '../events/participation.ts';

const PART_WORDS: Record<Part, readonly [done: string, planned: string]> = {
  lead: ['Leads the coalition', 'Leads the coalition, to take part'],
  party: ['Party to the ceasefire talks', 'Party to the ceasefire talks, to take part'],
  host: ['Hosts the talks', 'To host the talks'],
  participant: ['Takes part', 'Announced to take part'],
  remote: ['By video or phone', 'Announced to join by video or phone'],
  observer: ['Observer', 'Announced as observer'],
  disputed: ['Presence disputed', 'Presence disputed'],
  unconfirmed: ['Presence unconfirmed', 'Presence unconfirmed'],
  none: ['No part reported', 'No part reported'],
};

/** What a part is called wherever it is named: in the legend, beyond the map, read out. */
export const partWords = (part: Part, isPlanned = false): string => PART_WORDS[part][isPlanned ? 1 : 0];

type Circumstances = { readonly isPlanned?: boolean; readonly isVirtual?: boolean };

const MODE_WORDS: Record<ParticipationMode, string> = {
  'in-person': 'In person',
  remote: 'By video or phone',
  observer: 'As observer',
  represented: 'Represented',
  disputed: 'Presence disputed',
  denied: 'Presence denied',
  unconfirmed: 'Presence unconfirmed',
  absent: 'Not present',
};

/** How it took part. What is only planned says so; who leads a call from its place is not 'in person' with anyone. */
export function modeWords(
  mode: ParticipationMode,
  { isPlanned = false, isVirtual = false }: Circumstances = {},
): string {
  if (mode === 'in-person' && isVirtual) return isPlanned ? 'Announced to lead the call' : 'Led the call';
  const words = MODE_WORDS[mode];
  const isSaid = mode === 'in-person' || mode === 'remote' || mode === 'observer' || mode === 'represented';
  return isPlanned && isSaid ? `Announced: ${words.toLowerCase()}` : words;
}

const LEVEL_WORDS: Record<Level, string> = {
  leaders: 'leaders',
  ministers: 'ministers',
  'chiefs-of-defence': 'chiefs of defence',
  envoys: 'envoys',
};

export const levelWords = (level: Level): string => LEVEL_WORDS[level];

const LEVEL_PHRASES: Record<Level, string> = {
  leaders: 'at leaders’ level',
  ministers: 'at ministers’ level',
  'chiefs-of-defence': 'at the level of chiefs of defence',
  envoys: 'at envoys’ level',
};

/** `at ministers’ level`: a deputy who came for a minister came at that level too. */
export const levelPhrase = (level: Level): string => LEVEL_PHRASES[level];
