/**
 * What a teacher has set: where the class stands, and what covers its screen. Two windows share it by messages, in which each
 * change has a number: the higher one holds, so that neither window can set the other back.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { START, type Walk } from '../domain/lessons/walk.ts';

/** `blank`: nothing at all. `code`: the step's address, for the class's phones. */
export type Cover = 'none' | 'blank' | 'code';

export type Desk = {
  readonly walk: Walk;
  readonly cover: Cover;
  /** How many changes led here, in whichever window. */
  readonly change: number;
};

export type DeskStore = StoreApi<Desk>;

export const createDesk = (walk: Walk = START): DeskStore =>
  createStore<Desk>(() => ({ walk, cover: 'none', change: 0 }));

type Change = (desk: Desk) => Desk;

/** Straight to another step: the screen is uncovered. The same desk where nothing changes. */
export const walked =
  (move: (walk: Walk) => Walk): Change =>
  (desk) => {
    const walk = move(desk.walk);
    if (walk === desk.walk && desk.cover === 'none') return desk;
    return { walk, cover: 'none', change: desk.change + 1 };
  };

/** On or back by one: a screen that is covered is uncovered first, so that nothing goes by unseen. */
export const stepped =
  (move: (walk: Walk) => Walk): Change =>
  (desk) =>
    walked(desk.cover === 'none' ? move : (walk) => walk)(desk);

/** Covers, or uncovers where it is so covered already. */
export const covered =
  (cover: Exclude<Cover, 'none'>): Change =>
  (desk) => ({ ...desk, cover: desk.cover === cover ? 'none' : cover, change: desk.change + 1 });

/** Whose desk holds where both have changed as often: the class's before anything was done, for it stands where its link said. */
const holderOf = ({ change }: Desk): Side => (change === 0 ? 'class' : 'presenter');

const isSame = (one: Desk, other: Desk): boolean =>
  one.change === other.change &&
  one.cover === other.cover &&
  one.walk.at === other.walk.at &&
  one.walk.revealed.join() === other.walk.revealed.join();

/** What the window at `from` tells, if that is the later. One rule for both windows, so that they never part for good. */
export const toldOf =
  (told: Desk, from: Side): Change =>
  (desk) =>
    !isSame(told, desk) && (told.change > desk.change || (told.change === desk.change && from === holderOf(desk)))
      ? told
      : desk;

/**
 * `hello`: a window has been opened and asks how things stand. `times`: how long the class has been at each step, in ms.
 * `bye`: it closes. `pair` says which class's window it is, or whose the presenter's is; null asks any.
 */
export type DeskMessage = { readonly from: Side } & (
  | { readonly parley: 'hello'; readonly pair: string | null }
  | { readonly parley: 'bye'; readonly pair: string }
  | { readonly parley: 'desk'; readonly pair: string; readonly desk: Desk }
  | { readonly parley: 'times'; readonly pair: string; readonly spentMs: readonly number[] }
  | ({ readonly pair: string } & PagesMessage)
);

/** `left`: whether what the class reads goes on beyond its screen, either way. `turn`: it is to go on there, before the step is left. */
export type PagesMessage =
  | { readonly parley: 'left'; readonly on: boolean; readonly back: boolean }
  | { readonly parley: 'turn'; readonly by: 1 | -1 };

export type Side = 'class' | 'presenter';

const isSide = (value: unknown): value is Side => value === 'class' || value === 'presenter';
const isCover = (value: unknown): value is Cover => value === 'none' || value === 'blank' || value === 'code';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readDesk(value: unknown, { steps }: Lesson): Desk | null {
  if (!isRecord(value) || !isRecord(value['walk'])) return null;
  const { cover, change } = value;
  const { at, revealed } = value['walk'];
  const isStep = (step: unknown): step is number => Number.isInteger(step) && steps[Number(step)] !== undefined;
  if (!isCover(cover) || !isStep(at) || !Array.isArray(revealed) || !revealed.every(isStep)) return null;
  if (!Number.isSafeInteger(change) || Number(change) < 0) return null;
  return { walk: { at, revealed: [...new Set(revealed)].sort((a, b) => a - b) }, cover, change: Number(change) };
}

/** No class is longer. */
const DAY_MS = 86_400_000;

function readTimes(value: unknown, { steps }: Lesson): readonly number[] | null {
  const isTime = (ms: unknown): ms is number => typeof ms === 'number' && ms >= 0 && ms < DAY_MS;
  return Array.isArray(value) && value.length <= steps.length && [...value].every(isTime) ? value : null;
}

function readPages({ parley, from, on, back, by }: Record<string, unknown>): PagesMessage | null {
  if (parley === 'left' && from === 'class' && typeof on === 'boolean' && typeof back === 'boolean')
    return { parley, on, back };
  return parley === 'turn' && from === 'presenter' && (by === 1 || by === -1) ? { parley, by } : null;
}

/** Null for what is no message of ours, or tells of a step that is not there. Never throws. */
export function readDeskMessage(value: unknown, lesson: Lesson): DeskMessage | null {
  if (!isRecord(value) || !isSide(value['from'])) return null;
  const { parley, from, pair } = value;
  if (parley === 'hello' && pair === null) return { parley, from, pair };
  if (typeof pair !== 'string' || pair === '') return null;
  if (parley === 'hello' || parley === 'bye') return { parley, from, pair };
  const pages = readPages(value);
  if (pages !== null) return { ...pages, from, pair };
  const spentMs = parley === 'times' ? readTimes(value['spentMs'], lesson) : null;
  if (spentMs !== null) return { parley: 'times', from, pair, spentMs };
  const desk = parley === 'desk' ? readDesk(value['desk'], lesson) : null;
  return desk && { parley: 'desk', from, pair, desk };
}
