/** The full address of what is shown now, to be cited. */
export const shownAddress = (): string => location.href;
