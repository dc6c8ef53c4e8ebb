/** How a link on a page that lies that many steps deep begins, to be followed by a path from the app's root without its slash. */
export const upFrom = (depth: number): string => '../'.repeat(depth) || './';
