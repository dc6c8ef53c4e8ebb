/** A fault as an author reads it. */
import type { Fault } from './fault.ts';

/** Two lines: where it is and what is wrong; how to mend it. `folder` is the one that holds the file. */
export const faultLines = (folder: string, { file, line, rule, message, remedy }: Fault): readonly string[] => [
  `${folder}/${file}:${line}  ${rule}  ${message}`,
  `    ${remedy}`,
];
