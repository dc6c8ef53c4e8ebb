/**
 * Turns at the graphics card: of all maps of this site on one page, each in a frame of its own, so few draw by WebGL at a
 * time as browsers bear well. Who comes when all turns are held takes over the one held longest (Web Locks).
 */

/** Held at a time. */
const MOST = 2;

/** Passed one by one: two who come at once do not both count the same turns. */
const DOOR = 'parley-map-door';
/** Held by who has a turn; it is this that is taken over. */
const turnName = (turn: number): string => `parley-map-turn-${turn}`;
/** Held until who had that turn has put everything away. */
const drawingName = (turn: number): string => `parley-map-drawing-${turn}`;

/** A frame that is frozen, and so never puts anything away, is not waited for any longer. */
const PATIENCE_MS = 2000;

export type TurnLocks = Pick<LockManager, 'request' | 'query'>;

/** Resolves once it is this map's turn, which lasts until `life` ends; `onTaken` is called if another takes it over. */
export type TakeTurn = (life: AbortSignal, onTaken: () => void) => Promise<void>;

const nothing = (): void => {};

async function heldTurns(locks: TurnLocks): Promise<number[]> {
  const { held = [] } = await locks.query();
  const turns = held.map(({ name }) => /^parley-map-turn-(\d+)$/.exec(name ?? '')?.[1]);
  return turns.flatMap((turn) => (turn === undefined ? [] : [Number(turn)])).sort((a, b) => a - b);
}

async function takeOver(locks: TurnLocks, turn: number): Promise<void> {
  await locks.request(turnName(turn), { steal: true }, nothing);
  await locks.request(drawingName(turn), { signal: AbortSignal.timeout(PATIENCE_MS) }, nothing).catch(nothing);
}

/** Resolves once it is held; rejects never. */
const hold = (locks: TurnLocks, name: string, life: AbortSignal, onTaken: () => void): Promise<void> =>
  new Promise((resolve) => {
    const whileAlive = (): Promise<void> => {
      resolve();
      return new Promise((release) => {
        if (life.aborted) release();
        life.addEventListener('abort', () => release());
      });
    };
    locks.request(name, whileAlive).catch(() => {
      if (!life.aborted) onTaken();
    });
  });

export const turnTaker =
  (locks: TurnLocks): TakeTurn =>
  (life, onTaken) =>
    locks.request(DOOR, async () => {
      const turns = await heldTurns(locks);
      for (const turn of turns.slice(0, Math.max(0, turns.length - MOST + 1))) await takeOver(locks, turn);
      if (life.aborted) return;
      // Numbers alone tell who came first: no clock is asked.
      const turn = (turns.at(-1) ?? 0) + 1;
      await hold(locks, drawingName(turn), life, nothing);
      await hold(locks, turnName(turn), life, onTaken);
    });
