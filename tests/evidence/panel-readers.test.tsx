// @vitest-environment happy-dom
/** What the panels opened over the week state, read from what is written on them; and that each is answered. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/events/day.ts';
import { momentsOf } from '../../src/domain/events/moments.ts';
import { saysWho } from '../../src/domain/evidence/says-who.ts';
import { capitalised, countWords } from '../../src/domain/words/lists.ts';
import { createReaderStore, initialReader, type ReaderState } from '../../src/state/reader.ts';
import { ChangesPanel } from '../../src/views/changes/changes-panel.tsx';
import { daysUpTo } from '../../src/views/changes/comparison.ts';
import { type Askable, askableAt } from '../../src/views/evidence/askable.ts';
import { PANEL_READERS } from '../../src/views/evidence/panel-readers.ts';
import { Finding } from '../../src/views/finding/finding.tsx';
import { KnownControl } from '../../src/views/known/known-control.tsx';
import { ChangedMap } from '../../src/views/map/changed-map.tsx';
import { PageLinksProvider } from '../../src/views/ui/page-links.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { PAGE_LINKS } from '../fixtures/page-links.ts';
import { date } from '../fixtures/records.ts';
import { WEEK } from '../fixtures/week.ts';
import { openAll } from '../story/told-story.tsx';

afterEach(cleanup);

const TUESDAY = date('2025-03-11');

function show(panel: ReactNode, choice: Partial<ReaderState> = {}): HTMLElement {
  const store = createReaderStore({ ...initialReader(TUESDAY), ...choice });
  return render(
    <ReaderProvider chronicle={WEEK} store={store}>
      <PageLinksProvider value={PAGE_LINKS}>{panel}</PageLinksProvider>
    </ReaderProvider>,
  ).container;
}

const asked = (page: Element): Askable[] =>
  PANEL_READERS.flatMap(({ at }) => [...page.querySelectorAll(at)]).flatMap((each) => askableAt(each, WEEK) ?? []);

/** Each with who says it: nothing without a record, and a source behind almost all. */
function expectAnswered(all: readonly Askable[], knownAt: ReaderState['knownAt'] = null): void {
  for (const { subject, date: of = TUESDAY } of all) {
    const said = saysWho(WEEK, dayOf(WEEK, of, knownAt), knownAt, subject);
    expect([subject, said?.statement ?? '']).toEqual([subject, expect.stringMatching(/./)]);
    expect([subject, said?.grounds.length]).not.toEqual([subject, 0]);
  }
}
const kindsOf = (all: readonly Askable[]): string[] => [...new Set(all.map(({ subject }) => subject.kind))].sort();

function reword(page: Element): void {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) text.nodeValue = 'other words';
}

/** In other words it states the same. */
function expectUnworded(page: Element): void {
  const before = asked(page).map(({ subject }) => subject);
  reword(page);
  expect(asked(page).map(({ subject }) => subject)).toEqual(before);
}

const nothing = (): void => {};

describe('what changed', () => {
  it('states each change, the sentence, the counts and the marks on its map', async () => {
    const page = show(
      <ChangesPanel
        compared={daysUpTo(WEEK, TUESDAY)}
        onCompared={nothing}
        renderMap={(marks) => <ChangedMap marks={marks} />}
      />,
    );
    await openAll(page);
    const all = asked(page);
    expect(kindsOf(all)).toEqual(['change', 'changes']);
    const items = [...page.querySelectorAll('.changes-item')];
    expect(items.length).toBeGreaterThan(30);
    for (const item of items) {
      const stated = askableAt(item.querySelector('p'), WEEK);
      const said = stated && saysWho(WEEK, dayOf(WEEK, TUESDAY, null), null, stated.subject);
      expect(said?.statement).toBe(item.querySelector('p')?.textContent);
    }
    expect(all.length).toBeGreaterThan(60);
    expectAnswered(all);
    expectUnworded(page);
  });
});

describe('the search', () => {
  it('states what each result is, what filters count, and how many there are', async () => {
    const page = show(<Finding takesFocus={false} onGone={nothing} onClose={nothing} />, { query: 'jeddah' });
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: 'rubio' } });
    await waitFor(() => expect(page.querySelector('.finding-option')).not.toBeNull());
    // The facets of few values: status, and kind of source.
    for (const facet of [...page.querySelectorAll<HTMLDetailsElement>('.finding-facet')].slice(4, 6)) facet.open = true;
    await waitFor(() => expect(page.querySelectorAll('.finding-facet label').length).toBeGreaterThan(5));
    for (const label of page.querySelectorAll('.finding-facet label')) {
      const [stated, count] = [
        askableAt(label, WEEK),
        Number.parseInt(label.querySelector('.finding-count')?.textContent ?? '', 10),
      ];
      const said = stated && saysWho(WEEK, dayOf(WEEK, TUESDAY, null), null, stated.subject);
      expect(said?.statement).toMatch(
        new RegExp(`^${capitalised(countWords(count, 'event', 'events'))} found: “rubio”; `),
      );
    }
    const all = asked(page);
    expect(kindsOf(all)).toEqual(
      expect.arrayContaining(['claim', 'event', 'found', 'person', 'results', 'status', 'time']),
    );
    expectAnswered(all);
    expectUnworded(page);
  });

  it('states of a way out how many events it leads to', async () => {
    const page = show(<Finding takesFocus={false} onGone={nothing} onClose={nothing} />, { query: 'zzzz' });
    await waitFor(() => expect(page.querySelector('.finding-ways button')).not.toBeNull());
    const way = page.querySelector('.finding-ways button');
    const stated = askableAt(way, WEEK);
    expect(stated?.subject).toEqual({ kind: 'found', which: 'without words', query: 'zzzz' });
    const said = stated && saysWho(WEEK, dayOf(WEEK, TUESDAY, null), null, stated.subject);
    expect(said?.statement).toBe(`${WEEK.events.length} events in all`);
  });
});

describe('the moment', () => {
  it('states at each stop what came in', () => {
    for (const at of [null, ...momentsOf(WEEK).map((moment) => moment.at)]) {
      const page = show(<KnownControl value={at} onChange={nothing} />, { knownAt: at });
      const all = asked(page);
      expect(all.map(({ subject }) => subject)).toEqual([{ kind: 'moment' }]);
      expectAnswered(all, at);
      cleanup();
    }
  });
});
