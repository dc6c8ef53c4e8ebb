/** The page that a wrong address is nearest to, where it can mean more than one. Late: a right address needs none. */
import { nearestName } from '../../domain/spelling.ts';
import { daysOf, type PlainDate, parsePlainDate } from '../../domain/time/plain-date.ts';
import { type Entry, plainSteps, toPath } from './right-path.ts';
import { SITE_PAGES, sitePath } from './site-address.ts';

const daysIn = ({ extent }: Entry): readonly PlainDate[] => {
  const start = parsePlainDate(extent.start);
  const end = parsePlainDate(extent.end);
  return start.ok && end.ok ? daysOf({ start: start.value, end: end.value }) : [];
};

/** The page that is nearest to a wrong address; `id` is null for a page that belongs to no chronicle. Null if there is no page at all. */
export function nearestPage(
  path: string,
  catalogue: readonly Entry[],
): { readonly path: string; readonly id: string | null; readonly day: PlainDate | null } | null {
  const [first = '', second = ''] = plainSteps(path);
  const near = nearestName(first, [...catalogue.map(({ id }) => id), ...SITE_PAGES]);
  const page = SITE_PAGES.find((each) => each === near);
  if (page !== undefined) return { path: sitePath(page), id: null, day: null };
  const entry = catalogue.find(({ id }) => id === near) ?? catalogue[0];
  if (!entry) return null;
  const days = daysIn(entry);
  const day = days.find((known) => known === nearestName(second, days)) ?? null;
  return { path: toPath([entry.id, day ?? entry.extent.start]), id: entry.id, day };
}
