/** Where the app's folder is on this host: found at run time, so that one build runs at any path. */

/** `/` in development; else the folder above `assets/`, where this module is built to. Without a closing slash. */
export function basename(moduleUrl: string, isDevelopment: boolean): string {
  if (isDevelopment) return '';
  return new URL('..', moduleUrl).pathname.replace(/\/$/, '');
}
