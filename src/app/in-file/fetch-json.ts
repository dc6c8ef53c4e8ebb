/** JSON that the file holds, each under the name that it has on the site: nothing is asked of any network, or of the disk. */
import { err, ok } from '../../domain/result.ts';
import { nextTurn } from '../loading/take-turns.ts';

export const fetchJson: typeof import('../loading/fetch-json.ts').fetchJson = async (url) => {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const block = document.querySelector(`script[type="application/json"][data-file="${CSS.escape(name)}"]`);
  if (!block) return err({ kind: 'missing', status: 404 });
  await nextTurn();
  try {
    return ok(JSON.parse(block.textContent ?? ''));
  } catch {
    return err({ kind: 'broken', detail: 'it is not JSON' });
  }
};
