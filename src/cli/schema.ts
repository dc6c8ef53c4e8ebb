/** `schema`: writes the format's JSON Schemas where the site publishes them. */
import { publishedSchemas } from '../format/published-schemas.ts';
import type { Effects } from './effects.ts';

/** Exit code: 0. `folder` is from the root of the project. */
export async function schema(folder: string, { writeText, print }: Effects): Promise<0> {
  for (const [name, text] of publishedSchemas()) {
    await writeText(`${folder}/${name}`, text);
    print(`${folder}/${name}`);
  }
  return 0;
}
