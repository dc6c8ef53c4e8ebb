/** Pages that scripts leave as they were built: on them nothing is to be done but what the build could not know. */

/** Addresses in words are given in full: the build knew only the way from the site's folder, `base`. */
export function keepAsBuilt(root: HTMLElement, base: string): void {
  for (const address of root.querySelectorAll<HTMLElement>('[data-path]'))
    address.textContent = `${location.origin}${base}${address.dataset['path'] ?? ''}`;
  document.documentElement.dataset['alive'] = '';
  document.querySelector('.late-notice')?.remove();
}
