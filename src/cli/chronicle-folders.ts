/** The folders of chronicles, and what is in them. */
import { HEAD_FILE } from '../format/join-folder.ts';
import type { Effects } from './effects.ts';

export async function chroniclesUnder(root: string, { list }: Effects): Promise<string[]> {
  const files = await list(root);
  return files
    .filter((file) => file.endsWith(`/${HEAD_FILE}`) && file.split('/').length === 2)
    .map((file) => `${root}/${file.slice(0, -HEAD_FILE.length - 1)}`);
}

/** By their names within the folder. Throws where there is none. */
export async function readFolderFiles(
  folder: string,
  { list, readText }: Effects,
): Promise<ReadonlyMap<string, string>> {
  const names = (await list(folder)).filter((file) => file.endsWith('.json'));
  if (names.length === 0) throw new Error(`${folder} holds no JSON file`);
  return new Map(await Promise.all(names.map(async (name) => [name, await readText(`${folder}/${name}`)] as const)));
}
