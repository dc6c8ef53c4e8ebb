import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START, wentBack, wentOn, wentTo } from '../../src/domain/lessons/walk.ts';
import {
  covered,
  createDesk,
  type Desk,
  readDeskMessage,
  stepped,
  toldOf,
  walked,
} from '../../src/state/class-desk.ts';
import { lostStep, readWalk, stepSearch, writeWalk } from '../../src/state/class-url.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';

const [lesson] = LESSONS;
if (!lesson) throw new Error('no lesson');

const changes: Record<string, (desk: Desk) => Desk> = {
  on: stepped((walk) => wentOn(lesson, walk)),
  back: stepped((walk) => wentBack(lesson, walk)),
  last: walked((walk) => wentTo(lesson, walk, lesson.steps.length - 1)),
  blank: covered('blank'),
  code: covered('code'),
};
const acts = fc.array(fc.constantFrom(...Object.keys(changes)), { maxLength: 30 });

describe('the desk', () => {
  it('uncovers the screen before it goes on or back', () => {
    const desk = createDesk();
    desk.setState(covered('blank'));
    desk.setState(changes['on'] ?? ((same) => same));
    expect(desk.getState()).toMatchObject({ cover: 'none', walk: START });
    desk.setState(covered('blank'));
    desk.setState(changes['last'] ?? ((same) => same));
    expect(desk.getState()).toMatchObject({ cover: 'none', walk: { at: lesson.steps.length - 1 } });
  });

  it('covers and uncovers by the same act', () => {
    const desk = createDesk();
    for (const expected of ['code', 'none'] as const) {
      desk.setState(covered('code'));
      expect(desk.getState().cover).toBe(expected);
    }
    desk.setState(covered('code'));
    desk.setState(covered('blank'));
    expect(desk.getState().cover).toBe('blank');
  });

  it('counts every change, and none where nothing changes', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const desk = createDesk();
        for (const act of all) {
          const before = desk.getState();
          desk.setState(changes[act] ?? ((same) => same));
          const after = desk.getState();
          expect(after.change).toBe(after === before ? before.change : before.change + 1);
        }
      }),
    );
  });

  it('two desks that tell each other all their changes come to agree', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...Object.keys(changes))), { maxLength: 30 }),
        (all) => {
          const [a, b] = [createDesk(), createDesk()];
          for (const [isFirst, act] of all) {
            const [leads, follows] = isFirst ? [a, b] : [b, a];
            leads.setState(changes[act] ?? ((same) => same));
            follows.setState(toldOf(leads.getState(), isFirst ? 'class' : 'presenter'));
            expect(follows.getState()).toEqual(leads.getState());
          }
        },
      ),
    );
  });

  it('two that went on at the same moment agree once each has heard the other', () => {
    const going = fc.constantFrom('on', 'last', 'blank');
    fc.assert(
      fc.property(going, going, (ofClass, ofPresenter) => {
        const [atClass, atPresenter] = [ofClass, ofPresenter].map(
          (act) => changes[act]?.(createDesk().getState()) ?? createDesk().getState(),
        );
        if (!atClass || !atPresenter) throw new Error('no desk');
        expect(toldOf(atPresenter, 'presenter')(atClass)).toEqual(toldOf(atClass, 'class')(atPresenter));
      }),
    );
  });

  it('where nothing was done yet both stand where the class’s link said', () => {
    const atClass: Desk = { ...createDesk().getState(), walk: wentTo(lesson, START, 3) };
    const atPresenter = createDesk().getState();
    expect(toldOf(atClass, 'class')(atPresenter)).toBe(atClass);
    expect(toldOf(atPresenter, 'presenter')(atClass)).toBe(atClass);
  });

  it('what is known already changes nothing, so that what stands open over the step stays', () => {
    const desk: Desk = { walk: wentTo(lesson, START, 3), cover: 'none', change: 4 };
    for (const from of ['class', 'presenter'] as const) expect(toldOf(structuredClone(desk), from)(desk)).toBe(desk);
  });

  it('an older change never sets a later one back', () => {
    const late: Desk = { walk: wentTo(lesson, START, 5), cover: 'none', change: 7 };
    for (const from of ['class', 'presenter'] as const)
      expect(toldOf({ walk: START, cover: 'blank', change: 6 }, from)(late)).toBe(late);
  });
});

describe('messages between windows', () => {
  it('come through as they were sent', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const desk = all.reduce((state, act) => changes[act]?.(state) ?? state, createDesk().getState());
        const message = { parley: 'desk', from: 'class', pair: 'a-1', desk } as const;
        expect(readDeskMessage(structuredClone(message), lesson)).toEqual(message);
      }),
    );
  });

  it('are not read from strangers, whatever they say', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDeskMessage(value, lesson)).toBeNull();
      }),
    );
    const desk = { walk: { at: 0, revealed: [] }, cover: 'none', change: 1 };
    for (const broken of [
      { ...desk, walk: { at: 99, revealed: [] } },
      { ...desk, walk: { at: 0, revealed: [99] } },
      { ...desk, walk: { at: '0', revealed: [] } },
      { ...desk, cover: 'all' },
      { ...desk, change: -1 },
      { ...desk, change: Number.NaN },
    ])
      expect(readDeskMessage({ parley: 'desk', from: 'class', pair: 'a-1', desk: broken }, lesson)).toBeNull();
    expect(readDeskMessage({ parley: 'desk', from: 'else', pair: 'a-1', desk }, lesson)).toBeNull();
    const times = (spentMs: unknown) =>
      readDeskMessage({ parley: 'times', from: 'class', pair: 'a-1', spentMs }, lesson);
    for (const broken of [null, 'x', [-1], [Number.NaN], ['1'], [1e12], new Array(99).fill(1), [undefined, 1]])
      expect(times(broken)).toBeNull();
    expect(times([0, 1500.5])).toEqual({
      parley: 'times',
      from: 'class',
      pair: 'a-1',
      spentMs: [0, 1500.5],
    });
    for (const pair of ['a-1', null]) {
      const hello = { parley: 'hello', from: 'presenter', pair } as const;
      expect(readDeskMessage(hello, lesson)).toEqual(hello);
    }
    // Only who asks may ask anybody.
    for (const parley of ['hello', 'bye', 'desk'])
      for (const pair of parley === 'hello' ? [undefined, '', 7] : [null, undefined, '', 7])
        expect(readDeskMessage({ parley, from: 'class', pair, desk }, lesson)).toBeNull();
    expect(readDeskMessage({ parley: 'bye', from: 'class', pair: 'a-1' }, lesson)?.parley).toBe('bye');
  });
});

describe('what windows say of pages within a step', () => {
  it('is heard from the side that may say it, and of nothing else', () => {
    const left = { parley: 'left', from: 'class', pair: 'p', on: true, back: false };
    const turn = { parley: 'turn', from: 'presenter', pair: 'p', by: -1 };
    expect(readDeskMessage(left, lesson)).toEqual(left);
    expect(readDeskMessage(turn, lesson)).toEqual(turn);
    for (const wrong of [
      { ...left, from: 'presenter' },
      { ...left, on: 1 },
      { ...turn, from: 'class' },
      { ...turn, by: 2 },
      { ...turn, pair: '' },
    ])
      expect(readDeskMessage(wrong, lesson)).toBeNull();
  });
});

describe('the address of a class', () => {
  it('leads back to the step, and to its answer if that was shown', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { walk } = all.reduce((state, act) => changes[act]?.(state) ?? state, createDesk().getState());
        const back = readWalk(writeWalk(walk), lesson);
        expect(back.at).toBe(walk.at);
        expect(back.revealed).toEqual(walk.revealed.filter((step) => step === walk.at));
      }),
    );
  });

  it('starts at the start where it asks for nothing that is there', () => {
    for (const search of [
      '',
      '?step=',
      '?step=0',
      '?step=99',
      '?step=-1',
      '?step=1.5',
      '?step=three',
      '?step=9999999999',
    ])
      expect(readWalk(search, lesson), search).toBe(START);
    expect(readWalk('?step=3', lesson)).toEqual({ at: 2, revealed: [] });
  });

  it('knows the step that a link asks for in vain', () => {
    for (const step of ['0', '99', '-1', 'three']) expect(lostStep(`?step=${step}`, lesson)).toBe(step);
    expect(lostStep(`?step=${'9'.repeat(400)}`, lesson)).toBe('9'.repeat(80));
    for (const search of ['', '?step=', '?step=1', `?step=${lesson.steps.length}`, '?revealed=1'])
      expect(lostStep(search, lesson), search).toBeNull();
    expect(stepSearch(1)).toBe('');
    expect(stepSearch(3)).toBe('?step=3');
  });
});
