import { describe, expect, it } from 'vitest';
import { actOf, CLASS_KEYS, jumpWords } from '../../src/app/teaching/class-keys.ts';

const kindOf = (key: string, isShifted = false, typed = ''): string | undefined => actOf(key, isShifted, typed)?.kind;

describe('the keys of a class', () => {
  it.each([
    ['PageDown', 'on'],
    ['PageUp', 'back'],
    ['ArrowRight', 'on'],
    ['ArrowLeft', 'back'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['F5', 'full-screen'],
    ['Escape', 'close'],
    ['Home', 'first'],
    ['End', 'last'],
    ['?', 'help'],
    [' ', 'on'],
  ])('%s is %s, as clickers and presenters have it', (key, kind) => {
    expect(kindOf(key)).toBe(kind);
  });

  it('goes back by Shift and the space bar', () => {
    expect(kindOf(' ', true)).toBe('back');
  });

  it('jumps by Enter only after digits', () => {
    expect(kindOf('Enter')).toBeUndefined();
    expect(kindOf('Enter', false, '12')).toBe('jump');
    expect(actOf('7', false, '')).toEqual({ kind: 'digit', digit: '7' });
  });

  it('says where a number leads, or that it leads nowhere', () => {
    expect(jumpWords('14', 14)).toBe('To step 14: press Enter');
    for (const typed of ['0', '15', '99']) expect(jumpWords(typed, 14)).toBe(`There is no step ${typed}`);
  });

  it.each(['a', 'Tab', 'F1', 'Delete', 'ü', '٣', 'constructor'])('leaves %s to the page', (key) => {
    expect(actOf(key, false, '')).toBeNull();
  });

  it('lists each of them', () => {
    const listed = CLASS_KEYS.flatMap(({ keys }) => keys.flatMap((each) => each.keys));
    for (const key of ['B', '.', 'F', 'F5', 'S', 'M', 'Q', 'T', '?', 'Esc', 'Home', 'End', 'Page Down', 'Page Up'])
      expect(listed).toContain(key);
  });
});
