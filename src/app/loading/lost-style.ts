/** Style sheets that did not come: the page is then plain, but whole. */

const WORDS =
  'The style of this page has not come: it is plain, but all of it is here and works. Load the page again to try once more.';

/** Chromium has an empty sheet for one that did not come, others have none. */
const isMissing = ({ sheet }: HTMLLinkElement): boolean => (sheet?.cssRules.length ?? 0) === 0;

/** Asks for each of them once more, by another address, and says so in `root` if that is in vain too. */
export function askForStyles(root: HTMLElement): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!isMissing(link)) continue;
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.href = `${link.href}?again=1`;
    again.addEventListener('error', () => {
      const notice = document.createElement('p');
      notice.setAttribute('role', 'status');
      notice.textContent = WORDS;
      root.before(notice);
    });
    link.replaceWith(again);
  }
}
