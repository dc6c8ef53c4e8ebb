/** Style sheets stand in the order in which they come on the site. */
import { expect, it } from 'vitest';
import { runFrom } from '../../../src/prerender/one-file/style-order.ts';

const IMPORTS: Readonly<Record<string, readonly [now: readonly string[], late: readonly string[]]>> = {
  main: [['boot', 'app.css'], []],
  boot: [['week'], ['records']],
  week: [['story.css'], ['panel']],
  records: [['story.css', 'records.css'], ['deep']],
  panel: [['panel.css'], ['records']],
  deep: [['deep.css', 'boot'], []],
};
const graph = {
  getModuleInfo: (id: string) => {
    const [importedIds = [], dynamicallyImportedIds = []] = IMPORTS[id] ?? [];
    return { importedIds, dynamicallyImportedIds };
  },
};

it('is that of the app at its start, then that of each late part, each once', () => {
  const sheets = runFrom('main', graph).filter((id) => id.endsWith('.css'));
  expect(sheets).toEqual(['story.css', 'app.css', 'panel.css', 'records.css', 'deep.css']);
});
