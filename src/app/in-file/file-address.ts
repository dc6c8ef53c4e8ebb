/** Addresses of pages in the file, for those who read them elsewhere: of the site where it is known, else of the file by its name. */
import { site } from 'virtual:catalogue';

const nameOf = (pathname: string): string => pathname.slice(pathname.lastIndexOf('/') + 1);

/** `path` is from the app's root. The reader's folders stay out of it. */
export const fileAddress = (path: string, pathname: string): string =>
  site === null ? `${nameOf(pathname)}#${path}` : site + path.slice(1);
