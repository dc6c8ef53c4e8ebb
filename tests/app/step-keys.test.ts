// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isOurs } from '../../src/app/stepping/step-keys.ts';

/** Where a key is pressed, and what the page then says of it. */
function isTaken(selector: string, init: KeyboardEventInit = {}): boolean {
  const root = document.querySelector('#root');
  const target = document.querySelector(selector);
  if (!root || !target) throw new Error(`Nothing at ${selector}`);
  let taken: boolean | null = null;
  document.addEventListener(
    'keydown',
    (event) => {
      taken = isOurs(event, root);
    },
    { once: true },
  );
  target.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, ...init }));
  if (taken === null) throw new Error('No key was heard');
  return taken;
}

describe('isOurs', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav><a href="#x">Elsewhere on the host's page</a></nav>
      <div id="root">
        <button>Inside</button>
        <input /><textarea></textarea><select></select>
        <p contenteditable="true">Note</p><p contenteditable="false">Fixed</p>
        <dialog><input type="checkbox" class="in-dialog" /></dialog>
      </div>`;
  });

  it.each(['body', 'html', 'button', '[contenteditable="false"]'])('takes a key at %s', (selector) => {
    expect(isTaken(selector)).toBe(true);
  });

  it.each(['nav a', 'input', 'textarea', 'select', '[contenteditable="true"]'])('leaves a key at %s', (selector) => {
    expect(isTaken(selector)).toBe(false);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('leaves a key with %s', (how) => {
    expect(isTaken('body', { [how]: true })).toBe(false);
  });

  it('leaves named keys with Shift, which select text, but not letters and signs', () => {
    expect(isTaken('body', { key: 'ArrowRight', shiftKey: true })).toBe(false);
    expect(isTaken('body', { key: '?', shiftKey: true })).toBe(true);
    expect(isTaken('body', { key: 'J', shiftKey: true })).toBe(true);
  });

  it('leaves every key to an open dialog, and none to one that has just closed with the focus still in it', () => {
    const dialog = document.querySelector('dialog');
    dialog?.setAttribute('open', '');
    expect(isTaken('.in-dialog')).toBe(false);
    expect(isTaken('body')).toBe(false);
    dialog?.removeAttribute('open');
    expect(isTaken('.in-dialog')).toBe(true);
  });

  it('takes keys beside an answer, and in it all but those that scroll it, walk on and close it', () => {
    const dialog = document.querySelector('dialog');
    if (dialog) dialog.innerHTML = '<h2 tabindex="-1">France took part.</h2>';
    dialog?.setAttribute('data-beside', '');
    dialog?.setAttribute('open', '');
    const [page, inside] = ['button', 'dialog h2'];
    for (const key of ['ArrowRight', 'Home', '1', 'j']) expect(isTaken(page, { key })).toBe(true);
    expect(['ArrowRight', '1', 'j', 'Home', 'End'].map((key) => isTaken(inside, { key }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect([page, inside].map((at) => isTaken(at, { key: 'Escape' }))).toEqual([false, false]);
    document.querySelector('#root')?.setAttribute('data-asking', '');
    expect(isTaken(inside, { key: 'ArrowRight' })).toBe(false);
    expect(isTaken(inside, { key: 'j' })).toBe(true);
  });
});
