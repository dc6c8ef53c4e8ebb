/** What the page around an embed asks of it, checked: see `src/embed/messages.ts`. Never throws, whatever it is given. */
import type { Chronicle, ChronicleEvent } from '../../domain/chronicle.ts';
import { isOn } from '../../domain/events/day.ts';
import { statusAt } from '../../domain/events/status.ts';
import { minuteOf, parseInstant } from '../../domain/time/instant.ts';
import { daysOf, hasDay, type PlainDate, parsePlainDate } from '../../domain/time/plain-date.ts';
import type { ToEmbed } from '../../embed/messages.ts';
import { type ReaderState, wentToDay } from '../../state/reader.ts';

type Go = Extract<ToEmbed, { readonly type: 'parley:go' }>;
type Patch = (state: ReaderState) => Partial<ReaderState>;

/** Longer than any date, id or moment. */
const MOST_CHARACTERS = 200;

type Fields = { readonly [name: string]: unknown };

const isFields = (data: unknown): data is Fields => {
  if (typeof data !== 'object' || data === null) return false;
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_CHARACTERS;
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** Null for what is no message to an embed. Fields beyond the known ones are passed over. */
export function readMessage(data: unknown): ToEmbed | null {
  if (!isFields(data)) return null;
  const own = (name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined);
  const [type, day, event, known] = [own('type'), own('day'), own('event'), own('known')];
  if (type === 'parley:get-state') return { type };
  if (type !== 'parley:go') return null;
  if (day !== undefined && !isText(day)) return null;
  if (event !== undefined && !isTextOrNull(event)) return null;
  if (known !== undefined && !isTextOrNull(known)) return null;
  return {
    type,
    ...(day === undefined ? {} : { day }),
    ...(event === undefined ? {} : { event }),
    ...(known === undefined ? {} : { known }),
  };
}

/** The day of its own on which an event is shown; undefined where it lies outside the extent. */
export const firstDayOf = (event: ChronicleEvent, { extent }: Chronicle): PlainDate | undefined =>
  daysOf(extent).find((day) => isOn(event, day));

/**
 * What following it changes; null where it names a day, an event or a moment that this chronicle does not have, or an
 * event that is not on the day named beside it. An event that is not known at the moment is as one that is not there.
 */
export function followed({ day, event, known }: Go, chronicle: Chronicle): Patch | null {
  const date = day === undefined ? undefined : parsePlainDate(day);
  if (date && (!date.ok || !hasDay(chronicle.extent, date.value))) return null;
  const chosen = typeof event === 'string' ? chronicle.events.find(({ id }) => id === event) : null;
  if (chosen === undefined) return null;
  const moment = typeof known === 'string' ? parseInstant(known) : null;
  if (moment && !moment.ok) return null;
  const to = date?.ok ? date.value : chosen ? firstDayOf(chosen, chronicle) : undefined;
  // One that lies before the week has no day to be shown on.
  if (chosen && (to === undefined || !isOn(chosen, to))) return null;
  return (state) => {
    // To the minute, as it is told and written.
    const knownAt = known === undefined ? state.knownAt : moment?.ok ? minuteOf(moment.value) : null;
    const isThere = (each: ChronicleEvent | undefined): boolean => !!each && statusAt(each, knownAt) !== null;
    if (chosen && !isThere(chosen)) return {};
    const moved = { ...state, ...(to === undefined ? {} : wentToDay(to)(state)) };
    const kept = isThere(chronicle.events.find(({ id }) => id === moved.selected)) ? moved.selected : null;
    return {
      ...moved,
      knownAt,
      selected: event === undefined ? (date ? null : kept) : (chosen?.id ?? null),
    };
  };
}
