/** The address of what is shown now, without the folders in which the file lies. */
import { fileAddress } from './file-address.ts';

export const shownAddress: typeof import('../routing/shown-address.ts').shownAddress = () =>
  fileAddress(location.hash.slice(1) || '/', location.pathname);
