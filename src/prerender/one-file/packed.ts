/** Text as the one file holds it: smaller, and not to be read in the page's source, where answers would stand beside their questions. */
import { deflateRawSync } from 'node:zlib';

/** Base64 of the text, deflated; `src/app/in-file/unpacked.ts` undoes it. */
export const packed = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');
