/** The world, as the commands may touch it: `main.ts` hands in the real one, tests hand in their own. */

export type Effects = {
  /** Rejects where the file cannot be read. */
  readonly readText: (path: string) => Promise<string>;
  readonly writeText: (path: string, text: string) => Promise<void>;
  /** Paths, within the folder and with `/`, of all files in it and below, sorted. Rejects where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly print: (line: string) => void;
};
