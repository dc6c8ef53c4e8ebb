import { describe, expect, it, vi } from 'vitest';
import { type TurnLocks, turnTaker } from '../../src/views/map/gl/gl-turn.ts';

type Grant = (lock: Lock | null) => unknown;
type Held = { readonly name: string; readonly lost: (error: Error) => void };

/** Web Locks as browsers keep them, as far as turns ask: exclusive, first come first served, and stolen. */
function createLocks(): TurnLocks & { readonly names: () => string[] } {
  let held: Held[] = [];
  const waiting: { readonly name: string; readonly go: () => void }[] = [];
  const next = (name: string): void => {
    if (held.some((lock) => lock.name === name)) return;
    const at = waiting.findIndex((each) => each.name === name);
    const [first] = at === -1 ? [] : waiting.splice(at, 1);
    first?.go();
  };
  const request = (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const grant = rest.at(-1) as Grant;
    const { steal = false } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    return new Promise((resolve, reject) => {
      const go = (): void => {
        const lock: Held = { name, lost: reject };
        held = [...held, lock];
        void Promise.resolve(grant({ name, mode: 'exclusive' })).then((value) => {
          held = held.filter((each) => each !== lock);
          resolve(value);
          next(name);
        });
      };
      if (steal) {
        for (const lock of held.filter((each) => each.name === name)) lock.lost(new Error('stolen'));
        held = held.filter((each) => each.name !== name);
        go();
      } else {
        waiting.push({ name, go });
        next(name);
      }
    });
  };
  return {
    request: request as LockManager['request'],
    query: () => Promise.resolve({ held: held.map(({ name }) => ({ name })), pending: [] }),
    names: () => held.map(({ name }) => name).filter((name) => name.startsWith('parley-map-turn-')),
  };
}

function createMap(locks: TurnLocks): {
  readonly comes: Promise<void>;
  readonly onTaken: ReturnType<typeof vi.fn>;
  readonly end: () => void;
} {
  const life = new AbortController();
  // Whose turn is taken over puts its map away.
  const onTaken = vi.fn(() => life.abort());
  return { comes: turnTaker(locks)(life.signal, onTaken), onTaken, end: () => life.abort() };
}

describe('turns at the graphics card', () => {
  it('are two; the third to come takes over the one held longest, once that has put its map away', async () => {
    const locks = createLocks();
    const [a, b] = [createMap(locks), createMap(locks)];
    await Promise.all([a.comes, b.comes]);
    expect(locks.names()).toEqual(['parley-map-turn-1', 'parley-map-turn-2']);
    const c = createMap(locks);
    await c.comes;
    expect(locks.names()).toEqual(['parley-map-turn-2', 'parley-map-turn-3']);
    expect([a, b, c].map(({ onTaken }) => onTaken.mock.calls.length)).toEqual([1, 0, 0]);
  });

  it('are free again when a map ends by itself', async () => {
    const locks = createLocks();
    const maps = [createMap(locks), createMap(locks)];
    await Promise.all(maps.map(({ comes }) => comes));
    maps[1]?.end();
    await vi.waitFor(() => expect(locks.names()).toEqual(['parley-map-turn-1']));
    const next = createMap(locks);
    await next.comes;
    expect(locks.names()).toHaveLength(2);
    for (const { onTaken } of maps) expect(onTaken).not.toHaveBeenCalled();
  });

  it('are never more than two, however many come at once', async () => {
    const locks = createLocks();
    const maps = Array.from({ length: 20 }, () => createMap(locks));
    for (const { comes } of maps) {
      await comes;
      expect(locks.names().length).toBeLessThanOrEqual(2);
    }
    expect(maps.filter(({ onTaken }) => onTaken.mock.calls.length === 1)).toHaveLength(18);
  });

  it('are not kept for a map that ended while it waited', async () => {
    const locks = createLocks();
    const gone = createMap(locks);
    gone.end();
    await gone.comes;
    expect(locks.names()).toEqual([]);
  });
});
