/** A page's address in words, for paper: the same page of the site, or of the file. */
import { useIsFromServer } from '../../views/ui/as-built.tsx';
import { fileAddress } from './file-address.ts';

export const usePageAddress: typeof import('../routing/page-address.ts').usePageAddress = (path) =>
  useIsFromServer() ? path : fileAddress(path, location.pathname);
