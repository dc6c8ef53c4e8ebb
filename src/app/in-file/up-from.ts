/** In one file no link may leave it: pages are behind `#`, wherever the link stands. */
export const upFrom: typeof import('../routing/up-from.ts').upFrom = () => '#/';
