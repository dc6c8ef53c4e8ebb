// @vitest-environment happy-dom
/** What is shown, to take away: the day, all, or what a reader looks for, as known at the reader's moment. */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { csvParse } from 'd3-dsv';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TakeAway } from '../../../src/app/taking/take-away.tsx';
import { dayOf } from '../../../src/domain/events/day.ts';
import { NO_EVENT_FILTER, withValues } from '../../../src/domain/finding/event-filter.ts';
import { EXPORT_FORMATS } from '../../../src/format/export/format-list.ts';
import { createReaderStore, initialReader, lookedFor, type ReaderState, wentToDay } from '../../../src/state/reader.ts';
import { ReaderProvider } from '../../../src/views/ui/reader-context.tsx';
import { asOf, date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';

const DAY = date('2025-03-11');

function show(choice: Partial<ReaderState> = {}) {
  const store = createReaderStore({ ...initialReader(DAY), ...choice });
  render(
    <MemoryRouter>
      <ReaderProvider chronicle={WEEK} store={store}>
        <TakeAway />
      </ReaderProvider>
    </MemoryRouter>,
  );
  return store;
}

/** What the page saved: names and blobs, as the browser was handed them. */
let saved: { readonly name: string; readonly blob: Blob }[] = [];
beforeEach(() => {
  saved = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:taken';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.href === 'blob:taken') saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const shownText = async (form: string): Promise<string> => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Form' }), form);
  await userEvent.click(screen.getByRole('button', { name: 'Show its text' }));
  return (screen.getByRole('textbox') as HTMLTextAreaElement).value;
};
const eventsIn = (text: string): string[] => csvParse(text).map(({ event }) => event ?? '');

describe('what is taken', () => {
  it('is the day at first, in every form, saved under a name that tells it', async () => {
    show();
    expect(screen.getByRole('radio', { name: 'Tuesday 11 March' })).toHaveProperty('checked', true);
    for (const { ending, label } of EXPORT_FORMATS) {
      await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Form' }), label);
      await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
      expect(saved.at(-1)?.name).toBe(`2025-03-11.${ending}`);
      const bytes = new Uint8Array((await saved.at(-1)?.blob.arrayBuffer()) ?? new ArrayBuffer());
      expect(bytes.length).toBeGreaterThan(1000);
      // Spreadsheets know the encoding by these three.
      if (ending.endsWith('csv')) expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
    expect(saved.map(({ blob }) => blob.type)).toEqual(EXPORT_FORMATS.map(({ type }) => `${type};charset=utf-8`));
    expect(screen.getByRole('status').textContent).toContain('if none comes, its text can be shown');
  });

  it('is everything, if one says so', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: 'Everything' }));
    expect(eventsIn(await shownText('CSV: events'))).toEqual(WEEK.events.map(({ id }) => id));
  });

  it('is what one looks for, by words and by filter, and says so in itself', async () => {
    show({ query: 'Jeddah', eventFilter: withValues(NO_EVENT_FILTER, 'country', ['USA']) });
    expect(screen.getByRole('radio', { name: 'What I look for' })).toHaveProperty('checked', true);
    const events = eventsIn(await shownText('CSV: events'));
    expect(events).toContain('e-0311-jeddah');
    expect(events).not.toContain('e-0311-chiefs');
    expect(await shownText('GeoJSON')).toContain('Events found: “Jeddah”; country: United States');
    await userEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(saved.at(-1)?.name).toBe(`found-${WEEK.id}.geojson`);
  });

  it('follows the reader: what was shown of another day is shown no longer', async () => {
    const store = show();
    expect(eventsIn(await shownText('CSV: events'))).toContain('e-0311-chiefs');
    store.setState(wentToDay(date('2025-03-15')));
    expect(await screen.findByRole('radio', { name: 'Saturday 15 March' })).toHaveProperty('checked', true);
    expect(screen.queryByRole('textbox')).toBeNull();
    store.setState(lookedFor('drones'));
    expect(await screen.findByRole('radio', { name: 'What I look for' })).toHaveProperty('checked', true);
  });

  it('is told as it was known at the reader’s moment, and says at which', async () => {
    const knownAt = asOf('2025-03-11T12:00+01:00').at;
    show({ knownAt });
    expect(screen.getByText('All as it was known at the chosen moment.')).toBeTruthy();
    const text = await shownText('CSV: events');
    expect(eventsIn(text)).toEqual(dayOf(WEEK, DAY, knownAt).events.map(({ event }) => event.id));
    expect(text).toContain('As known by Tuesday 11 March, 12:00, Paris time (2025-03-11T11:00:00Z)');
    expect(csvParse(text).find(({ event }) => event === 'e-0311-chiefs')).toMatchObject({ planned: 'yes' });
    for (const { label } of EXPORT_FORMATS) expect((await shownText(label)).length).toBeGreaterThan(500);
  });

  it('names the edition of the site, and leads to its pages', async () => {
    show();
    const text = await shownText('Calendar');
    expect(text.replace(/\r?\n /g, '')).toMatch(/Edition [0-9a-f]{10} of 27 November 2026/);
    expect(text.replace(/\r?\n /g, '')).toContain(
      `URL:${new URL('/', location.href).href}${WEEK.id}/events/e-0311-chiefs/`,
    );
  });
});

it('nothing found is an empty file, and is said to be', async () => {
  show({ query: 'zzzz' });
  expect(eventsIn(await shownText('CSV: events'))).toEqual([]);
  expect(screen.getByRole('status').textContent).toContain('no events');
  for (const { label } of EXPORT_FORMATS) expect(await shownText(label)).toBeTruthy();
});
