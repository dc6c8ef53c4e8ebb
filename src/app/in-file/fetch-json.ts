/** JSON that the file holds, each under the name that it has on the site: nothing is asked of any network, or of the disk. */
import { err, ok } from '../../domain/result.ts';
import { nextTurn } from '../loading/take-turns.ts';
import { unpacked } from './unpacked.ts';

/** Unpacked once: pages are loaded from the file again and again. */
const read = new WeakMap<Element, Promise<unknown>>();

function readOnce(block: Element): Promise<unknown> {
  const before = read.get(block) ?? unpacked(block.textContent ?? '');
  read.set(block, before);
  return before;
}

export const fetchJson: typeof import('../loading/fetch-json.ts').fetchJson = async (url) => {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const block = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (!block) return err({ kind: 'missing', status: 404 });
  await nextTurn();
  try {
    return ok(await readOnce(block));
  } catch {
    return err({ kind: 'broken', detail: 'it is not JSON' });
  }
};
