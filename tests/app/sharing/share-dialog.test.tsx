// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { CITATION_FORMS } from '../../../src/views/ui/page-links.ts';
import { asOf } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { link, openedWith } from './opened-share.tsx';

/** For what comes with a script of its own, on a machine that may be busy. */
const PATIENT = { timeout: 30_000 };
/** The page's clipboard, as a browser that grants or denies it has it. */
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
};

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-27T16:30:12Z') }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('links', () => {
  it('are to the view as it is, and as known at this moment', async () => {
    await openedWith({ selected: 'e-0311-jeddah' });
    expect(link('This view')).toMatch(/^http:\/\/localhost:3000\/.*\/2025-03-11\/\?event=e-0311-jeddah$/);
    expect(link('This view as known at this moment')).toBe(`${link('This view')}&known=2026-11-27T16:30Z`);
  });

  it('say so where the view has a moment of its own, and give no second one', async () => {
    await openedWith({ knownAt: asOf('2025-03-11').at });
    expect(link('This view')).toContain('known=2025-03-11');
    expect(screen.queryByLabelText('This view as known at this moment')).toBeNull();
    expect(screen.getByText(/, as known /)).toBeDefined();
  });

  it('can be pinned to the edition that is shown once it is filed, and to no other', async () => {
    await openedWith();
    expect(screen.queryByLabelText(/pinned to this edition/)).toBeNull();
    cleanup();
    await openedWith({}, { kept: ['aaaaaaaaaa', 'bbbbbbbbbb'] });
    expect(link('This view, pinned to this edition')).toBe(`${link('This view')}?edition=bbbbbbbbbb`);
  });

  it('of a pinned page keep the pin, and lead out of it', async () => {
    await openedWith({}, { pinned: 'aaaaaaaaaa' });
    expect(link('This view')).toMatch(/\?edition=aaaaaaaaaa$/);
    expect(link('This view in the newest edition')).not.toContain('edition=');
  });
});

describe('a text to hand on', () => {
  it('is selected when it is reached, and copied on request', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const dialog = await openedWith();
    const field = screen.getByLabelText<HTMLTextAreaElement>('This view');
    await userEvent.click(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: This view' }));
    expect(copied).toEqual([field.value]);
    expect(screen.getByText('Copied.')).toBeDefined();
  });

  it('is selected for the reader’s own hand where the page may not copy', async () => {
    clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    const dialog = await openedWith();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: This view' }));
    const field = screen.getByLabelText<HTMLTextAreaElement>('This view');
    expect(await screen.findByText(/The text is selected: copy it with/)).toBeDefined();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('is handed to the system’s own share sheet where there is one; closing that is no failure', async () => {
    const shared: ShareData[] = [];
    const share = async (data: ShareData): Promise<void> => {
      shared.push(data);
      if (shared.length === 2) throw new DOMException('closed', 'AbortError');
      if (shared.length === 3) throw new DOMException('not now', 'NotAllowedError');
    };
    vi.stubGlobal('navigator', Object.create(navigator, { share: { value: share } }));
    await openedWith();
    const button = screen.getByRole('button', { name: 'Share with …: This view' });
    await userEvent.click(button);
    await userEvent.click(button);
    expect(shared[0]).toEqual({ title: `Tuesday 11 March 2025 – ${WEEK.title}`, url: link('This view') });
    expect(screen.queryByText(/share sheet did not open/)).toBeNull();
    await userEvent.click(button);
    expect(await screen.findByText(/share sheet did not open/)).toBeDefined();
  });

  it('offers no share sheet where there is none', async () => {
    await openedWith();
    expect(screen.queryByRole('button', { name: /Share with/ })).toBeNull();
  });
});

describe('the other sections', () => {
  it('are made when they are opened: citation, data, paper', async () => {
    await openedWith();
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    await userEvent.click(screen.getByText('Data'));
    expect(await screen.findByRole('button', { name: 'Save the file' }, PATIENT)).toBeDefined();
    await userEvent.click(screen.getByText('Citation'));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('BibTeX', {}, PATIENT)).value).toContain('@');
    await userEvent.click(screen.getByText('Paper'));
    expect(screen.getByRole('link', { name: 'This day, made for paper' }).getAttribute('href')).toBe(
      `../../${WEEK.id}/2025-03-11/print/`,
    );
  });

  it('cites of an earlier moment which it is, in every form', async () => {
    await openedWith({ knownAt: asOf('2025-03-11').at });
    await userEvent.click(screen.getByText('Citation'));
    for (const { label } of CITATION_FORMS)
      expect((await screen.findByLabelText<HTMLTextAreaElement>(label, {}, PATIENT)).value).toContain(
        'Tuesday 11 March 2025, as known by the end of Tuesday 11 March, Paris time',
      );
  });

  it('closes and then prints the page as it stands', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openedWith();
    await userEvent.click(screen.getByText('Paper'));
    await userEvent.click(screen.getByRole('button', { name: 'Print this page as it stands' }));
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has no picture made at the build for what is known at another moment', async () => {
    await openedWith({ knownAt: asOf('2025-03-11').at });
    await userEvent.click(screen.getByText('Picture'));
    expect(await screen.findByText(/there is none of this moment/)).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has a picture of the whole day, whatever is filtered', async () => {
    await openedWith();
    await userEvent.click(screen.getByText('Picture'));
    await screen.findByRole('img');
    const whole = link('Alt text');
    cleanup();
    await openedWith({ eventFilter: { ...NO_EVENT_FILTER, country: ['SAU'] } });
    await userEvent.click(screen.getByText('Picture'));
    await screen.findByRole('img');
    expect(link('Alt text')).toBe(whole);
  });

  it('has the day’s picture at two sizes, with its words to copy', async () => {
    await openedWith();
    await userEvent.click(screen.getByText('Picture'));
    expect((await screen.findByRole('img')).getAttribute('alt')).toBe(link('Alt text'));
    expect(link('Alt text')).toMatch(/^Tuesday 11 March 2025\. .*Jeddah/);
    const files = screen.getAllByRole('link', { name: /Save the card/ }).map((each) => each.getAttribute('href'));
    expect(files).toEqual(
      ['card.png', 'card-2x.png'].map((name) => `http://localhost:3000/${WEEK.id}/2025-03-11/${name}`),
    );
  });
});
