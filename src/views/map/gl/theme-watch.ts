/** Tells when the page's colours change: by the reader's choice on the root, or by the system's. */

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

export function watchTheme(onChange: () => void, { signal }: AbortController): void {
  const choice = new MutationObserver(onChange);
  choice.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  signal.addEventListener('abort', () => choice.disconnect());
  for (const query of QUERIES) window.matchMedia(query).addEventListener('change', onChange, { signal });
}
