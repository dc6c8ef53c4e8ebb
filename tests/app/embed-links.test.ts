// @vitest-environment happy-dom
/** Links of an embed: which of them stay in its frame, and what becomes of those that nobody follows. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SITE = 'https://parley.test';

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = href;
  document.body.append(link);
  return link;
}

/** As a reader presses it; where it leads nobody goes. */
const press = (element: HTMLElement): void => {
  element.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  element.addEventListener('click', (event) => event.preventDefault(), { once: true });
  element.click();
};

beforeEach(() => {
  vi.resetModules();
  document.body.replaceChildren();
});

describe('the gate', () => {
  beforeEach(async () => {
    location.href = `${SITE}/week/2025-03-11/embed/?theme=dark&event=e-1#?secret=aB3dE`;
    await import('../../src/app/embed/gate.ts');
  });

  it('hands on what was asked for, and the secret, to an embed of its own site', () => {
    const link = linkTo(`${SITE}/week/2025-03-12/embed/`);
    press(link);
    expect(link.href).toBe(`${SITE}/week/2025-03-12/embed/?theme=dark#?secret=aB3dE`);
    expect(link.target).toBe('');
  });

  it.each(['https://publisher.example/video/embed/', 'https://parley.test:8443/week/embed/'])(
    'tells another site nothing, whose address ends as an embed’s, and opens it beside the article: %s',
    (href) => {
      const link = linkTo(href);
      press(link);
      expect(link.href).toBe(href);
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
    },
  );
});

describe('a link that nobody follows', () => {
  const box = () => document.querySelector('.embed-unopened');
  const address = () => document.querySelector('textarea')?.value;
  let openOutside: typeof import('../../src/app/embed/link-out.ts').openOutside;

  beforeEach(async () => {
    location.href = `${SITE}/week/2025-03-11/embed/`;
    vi.useFakeTimers();
    vi.stubGlobal('open', () => null);
    ({ openOutside } = await import('../../src/app/embed/link-out.ts'));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function pressed(href: string): HTMLAnchorElement {
    const link = linkTo(href);
    link.focus();
    press(link);
    openOutside(link, 'aB3dE');
    return link;
  }

  it('is told when its time is over, and has the focus of the reader who waits', () => {
    const link = pressed(`${SITE}/week/`);
    vi.advanceTimersByTime(1900);
    expect(box()).toBeNull();
    vi.advanceTimersByTime(200);
    expect(address()).toBe(link.href);
    expect(box()?.contains(document.activeElement)).toBe(true);
    box()?.querySelector('button')?.click();
    expect(box()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('is told once, where two were pressed in turn: the last', () => {
    pressed(`${SITE}/week/`);
    vi.advanceTimersByTime(1500);
    const last = pressed(`${SITE}/lessons/`);
    vi.advanceTimersByTime(1000);
    expect(box()).toBeNull();
    vi.advanceTimersByTime(1500);
    expect(document.querySelectorAll('.embed-unopened')).toHaveLength(1);
    expect(address()).toBe(last.href);
  });

  it.each([
    ['a key', () => new KeyboardEvent('keydown', { key: 'a', bubbles: true })],
    ['a press', () => new Event('pointerdown', { bubbles: true })],
    ['the page’s end', () => new Event('pagehide')],
  ])('is not told to a reader who does something else first: %s', (_what, done) => {
    pressed(`${SITE}/week/`);
    vi.advanceTimersByTime(500);
    (done().bubbles ? document.body : window).dispatchEvent(done());
    vi.advanceTimersByTime(5000);
    expect(box()).toBeNull();
  });

  it('is told without taking the focus of a reader who has gone on by the Tab key', () => {
    pressed(`${SITE}/week/`);
    const field = document.createElement('input');
    document.body.append(field);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    field.focus();
    vi.advanceTimersByTime(2100);
    expect(box()?.getAttribute('role')).toBe('alert');
    expect(document.activeElement).toBe(field);
  });

  it('is told where it stood, if it was drawn anew meanwhile, and closing leads to the one that stands now', () => {
    const link = linkTo(`${SITE}/week/`);
    link.getBoundingClientRect = () => new DOMRect(0, 300, 90, 20);
    document.documentElement.getBoundingClientRect = () => new DOMRect(0, -100, 600, 900);
    openOutside(link, 'aB3dE');
    link.remove();
    const anew = linkTo(`${SITE}/week/`);
    vi.advanceTimersByTime(2100);
    expect(document.querySelector<HTMLElement>('.embed-unopened')?.style.top).toBe('420px');
    expect(box()?.contains(document.activeElement)).toBe(false);
    document.querySelector('textarea')?.focus();
    box()?.querySelector('button')?.click();
    expect(document.activeElement).toBe(anew);
  });
});
