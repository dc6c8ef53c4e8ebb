/** The view of a step from a link, and back. */
import { describe, expect, it } from 'vitest';
import { viewFromLink } from '../../../src/app/writing/view-from-link.ts';
import { toView } from '../../../src/format/lesson-view.ts';
import { readerAt } from '../../../src/state/lesson-reader.ts';
import { pathOf, writeSearch } from '../../../src/state/url.ts';
import { WEEK } from '../../fixtures/week.ts';
import { STEPS } from '../../fixtures/week-lessons.ts';

const VIEWS = STEPS.flatMap(({ name, step: { view, task } }) => [
  { name, view },
  ...(task?.reveal.view ? [{ name: `${name}, revealed`, view: task.reveal.view }] : []),
]);

describe('viewFromLink', () => {
  it.each(VIEWS)('takes the view of $name from a link to it, from a site and from the one file', ({ view }) => {
    const link = pathOf(WEEK.id, view.day) + writeSearch(readerAt(view), WEEK);
    for (const before of ['https://example.org/parley', 'file:///D:/parley.html#', '']) {
      const read = viewFromLink(before + link, WEEK);
      expect(read.ok && toView(read.value, WEEK)).toEqual(view);
    }
  });

  it.each([
    ['', 'This is no link to a day'],
    ['https://example.org/', 'This is no link to a day'],
    ['javascript:alert(1)', 'This is no link to a day'],
    [`/${WEEK.id}/`, 'This is no link to a day'],
    [`/${WEEK.id}/2031-01-01/`, 'asks for “2031-01-01”'],
    [`/${WEEK.id}/2025-03-11/?event=e-nothing`, 'asks for “e-nothing”'],
    [`/${WEEK.id}/2025-03-11/?known=%E0%A4%A`, 'asks for “%E0%A4%A”'],
  ])('says why %j is none', (link, why) => {
    const read = viewFromLink(link, WEEK);
    expect(read.ok ? '' : read.error).toContain(why);
  });
});
