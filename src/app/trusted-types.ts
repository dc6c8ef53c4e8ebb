/**
 * Where the host or the page demands Trusted Types, strings reach no sink that takes script, but for the address of the
 * map's worker, which MapLibre hands over as a string (W3C Trusted Types, `default` policy).
 */
type PolicyFactory = {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
};

/** Throws for any address outside `folder`. */
export function ownScriptUrl(url: string, folder: URL, page: string): string {
  if (new URL(url, page).href.startsWith(folder.href)) return url;
  throw new TypeError(`Not one of our scripts: ${url}`);
}

/** `folder` holds all our scripts. Does nothing where the browser knows no Trusted Types, or the page has a policy. */
export function guardScripts(folder: URL): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  try {
    trustedTypes?.createPolicy('default', { createScriptURL: (url) => ownScriptUrl(url, folder, location.href) });
  } catch {
    // Another policy of that name stands, or none is allowed: then the map stays still, and all else works.
  }
}
