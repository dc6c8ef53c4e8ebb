/**
 * Opens what leads out of an embed in a window of its own, or tells its address: in a sandbox that lets nothing be opened
 * a browser does nothing at all with such a link, and says so to nobody but its console.
 */

type Told = { readonly box: HTMLElement; readonly link: HTMLAnchorElement };

/** Where a link stood when it was pressed, in CSS px below the page's own top. */
type Spot = { readonly top: number; readonly bottom: number };

const WORDS = 'The page around this embed lets it open no other page. The address, to be copied:';

let told: Told | null = null;

function close(): void {
  const last = told;
  told = null;
  const hadFocus = last?.box.contains(document.activeElement);
  last?.box.remove();
  if (hadFocus) standing(last?.link)?.focus();
}

/** The link, or where the page was drawn anew meanwhile, the one that leads where it led. */
const standing = (link?: HTMLAnchorElement): HTMLElement | undefined =>
  link?.isConnected ? link : [...document.links].find(({ href }) => href === link?.href);

const pageTop = (): number => document.documentElement.getBoundingClientRect().top;

function spotOf(link: HTMLAnchorElement): Spot {
  const { top, bottom } = link.getBoundingClientRect();
  return { top: top - pageTop(), bottom: bottom - pageTop() };
}

function madeOf<Tag extends 'div' | 'label' | 'textarea' | 'button'>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Beside the link, as the frame may be far higher than what is seen of it; below it, or where the embed ends there, above. */
function place(box: HTMLElement, { top, bottom }: Spot): void {
  const end = document.documentElement.getBoundingClientRect().height;
  const at = bottom + box.offsetHeight > end ? Math.max(0, top - box.offsetHeight) : bottom;
  box.style.top = `${at}px`;
}

/** Outside of what the app draws, selected at once: what copies a selection copies it. */
function tell(link: HTMLAnchorElement, pressed: Spot, takesFocus: boolean): void {
  close();
  const box = madeOf('div', '');
  box.className = 'embed-unopened';
  // What takes no focus is heard all the same.
  box.setAttribute('role', takesFocus ? 'dialog' : 'alert');
  box.setAttribute('aria-label', 'Link not opened');
  const words = madeOf('label', WORDS);
  const address = madeOf('textarea', link.href);
  address.readOnly = true;
  address.rows = 2;
  words.append(address);
  const end = madeOf('button', 'Close');
  end.type = 'button';
  end.addEventListener('click', close);
  box.addEventListener('keydown', (event) => {
    // Of the keys that step through the days none is meant here.
    event.stopPropagation();
    // It stands last in the page: out of it the keyboard goes on from its link.
    const leaves = event.key === 'Tab' && event.target === (event.shiftKey ? address : end);
    if (event.key === 'Escape' || leaves) close();
  });
  box.append(words, end);
  document.body.append(box);
  told = { box, link };
  place(box, link.isConnected ? spotOf(link) : pressed);
  if (!takesFocus) return;
  address.focus({ preventScroll: true });
  address.select();
}

/** A page that is left by then needs no address told. */
const FOLLOWED_MS = 2000;

let waiting: AbortController | null = null;

/** Unless the reader does something else first. Who has only gone on, or has lost the link, keeps the focus. */
function tellLater(link: HTMLAnchorElement): void {
  waiting?.abort();
  const wait = new AbortController();
  waiting = wait;
  const pressed = spotOf(link);
  const held = document.activeElement;
  const timer = setTimeout(() => {
    wait.abort();
    tell(link, pressed, link.isConnected && document.activeElement === held);
  }, FOLLOWED_MS);
  const end = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && /^(Tab|Shift)$/.test(event.key))) wait.abort();
  };
  const until = { capture: true, signal: wait.signal };
  for (const done of ['pointerdown', 'keydown', 'pagehide']) addEventListener(done, end, until);
  wait.signal.addEventListener('abort', () => clearTimeout(timer));
}

/** `secret` is the one by which WordPress knows the embed: it then follows links to the embed's own host in the article's place. */
export function openOutside(link: HTMLAnchorElement, secret: string | null): void {
  const opened = open(link.href, '_blank');
  if (opened) {
    try {
      opened.opener = null;
    } catch {
      // It is in the frame's own sandbox, by which it can lead no window but itself.
    }
    return;
  }
  if (secret === null || link.host !== location.host) {
    tell(link, spotOf(link), true);
    return;
  }
  parent.postMessage({ secret, message: 'link', value: link.href }, '*');
  tellLater(link);
}
