/** What a rule is: it looks at a whole folder and tells every fault of one sort. */
import type { Topology } from 'topojson-specification';
import type { Finding, Gravity } from './fault.ts';
import type { Folder } from './folder.ts';

/** What a rule may know beside the folder's files. */
export type CheckContext = {
  /** The name of the folder itself. */
  readonly folderName: string;
  /** The base map that readers see; its object `countries` has ISO 3166-1 alpha-3 ids. */
  readonly baseMap: Topology;
};

export type Rule = {
  /** Kebab-case; printed with every fault. */
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly description: string;
  /** Of all that it finds; a fault where nothing is said. */
  readonly gravity?: Gravity;
  readonly check: (folder: Folder, context: CheckContext) => readonly Finding[];
};
