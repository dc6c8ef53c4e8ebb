/** A file lies in a folder of the reader's own, which is nobody else's business: what is saved names the site, if anything. */
import { site } from 'virtual:catalogue';

export const useSiteFolder: typeof import('../routing/site-folder.ts').useSiteFolder = () => site;
