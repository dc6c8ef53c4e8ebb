/** Where the site will be, if whoever builds it says so: what must be said in full addresses is said only then. */

/** The name of the variable that the build reads. */
export const SITE_URL_VARIABLE = 'PARLEY_SITE_URL';

/**
 * With a closing slash; null where nothing is given. Throws on what is no http(s) address of a folder: a typing error must
 * not go out with every page.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(
      `${SITE_URL_VARIABLE} is “${text}”; it is to be the address of the folder, such as https://example.org/parley/`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The full address of a page or file; `path` is from the app’s root. */
export const fullAddress = (site: string, path: string): string => site + path.replace(/^\//, '');
