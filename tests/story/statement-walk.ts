/** Walks every statement of a rendered page and lists what lacks a source that the page leads to, and does not say so. */
import type { Chronicle } from '../../src/domain/chronicle.ts';
import { LATER_SOURCES } from '../../src/views/ui/source-list.tsx';

export type StatementWalk = { readonly count: number; readonly faults: readonly string[] };

/** It says so itself, or the card in which it stands does. */
const isSaidToBeLater = (element: Element): boolean =>
  (element.closest('[data-event]') ?? element).textContent.includes(LATER_SOURCES);

export function walkStatements(page: ParentNode, { sources }: Chronicle): StatementWalk {
  const shown = new Map(
    [...page.querySelectorAll('[data-source]')].map((each) => [each.getAttribute('data-source'), each]),
  );
  const statements = [...page.querySelectorAll('[data-statement]')];
  const faults = statements.flatMap((each) => {
    const said = `${each.getAttribute('data-statement')} “${each.textContent?.slice(0, 60)}”`;
    const ids = (each.getAttribute('data-sources') ?? '').split(' ').filter((id) => id !== '');
    if (ids.length === 0) return isSaidToBeLater(each) ? [] : [`${said} names no source`];
    return ids.flatMap((id) => {
      const source = sources.get(id);
      if (!source) return [`${said}: no source is called ${id}`];
      const place = shown.get(id);
      if (!place) return [`${said}: ${id} is not on the page`];
      const leads = source.url === null || place.querySelector('a')?.getAttribute('href') === source.url;
      return leads ? [] : [`${said}: ${id} is not linked`];
    });
  });
  return { count: statements.length, faults };
}
