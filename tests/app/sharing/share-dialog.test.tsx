// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePageLinks } from '../../../src/app/routing/page-links.ts';
import { ShareDialog } from '../../../src/app/sharing/share-dialog.tsx';
import { type Editions, ShelfContext } from '../../../src/app/shelf.ts';
import { NO_EVENT_FILTER } from '../../../src/domain/finding/event-filter.ts';
import { createReaderStore, initialReader, NO_FILTERS, type ReaderState } from '../../../src/state/reader.ts';
import { PageLinksProvider } from '../../../src/views/ui/page-links.ts';
import { ReaderProvider } from '../../../src/views/ui/reader-context.tsx';
import { asOf, date } from '../../fixtures/chronicle.ts';
import { WEEK } from '../../fixtures/week.ts';

/** For what comes with a script of its own, on a machine that may be busy. */
const PATIENT = { timeout: 30_000 };
const TUESDAY = initialReader(date('2025-03-11'));
const EDITIONS: Editions = { newest: 'bbbbbbbbbb', url: '/b.json', kept: ['aaaaaaaaaa'], pinned: null };

function Page({ state, editions }: { readonly state: ReaderState; readonly editions: Editions }) {
  const [store] = useState(() => createReaderStore(state));
  const [isOpen, setOpen] = useState(false);
  return (
    <ShelfContext value={{ catalogue: [], chronicles: new Map([[WEEK.id, WEEK]]), baseMap: null, editions }}>
      <ReaderProvider chronicle={WEEK} store={store}>
        <PageLinksProvider value={usePageLinks(WEEK.id)}>
          <button type="button" onClick={() => setOpen(true)}>
            Share
          </button>
          {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
        </PageLinksProvider>
      </ReaderProvider>
    </ShelfContext>
  );
}

async function openedWith(state: Partial<ReaderState> = {}, editions: Partial<Editions> = {}) {
  render(
    <MemoryRouter initialEntries={[`/${WEEK.id}/2025-03-11/`]}>
      <Page state={{ ...TUESDAY, ...state }} editions={{ ...EDITIONS, ...editions }} />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  return screen.getByRole('dialog', { name: 'Share' });
}

const link = (label: string): string => screen.getByLabelText<HTMLTextAreaElement>(label).value;

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

  it('give each embed’s step a name of its own, so that an article can hold more than one', async () => {
    await openedWith({ selected: 'e-0311-jeddah' });
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.selectOptions(screen.getByLabelText('Our script'), 'Height, and the step in your address');
    const names = [];
    for (const subject of ['This day', 'All days, from the first', 'The chosen event']) {
      await userEvent.selectOptions(screen.getByLabelText('Of'), subject);
      names.push(/data-step-param="([^"]+)"/.exec(link('Embed code'))?.[1]);
    }
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    names.push(/data-step-param="([^"]+)"/.exec(link('Embed code'))?.[1]);
    expect(names).toEqual(['parley-2025-03-11', 'parley', 'parley-e-0311-jeddah', 'parley-e-0311-jeddah-map']);
  });

  /** How often the measured frame was asked for its height. */
  let asked = 0;
  /** Nothing is loaded here, so that frames have no windows: each stands for its own. */
  const beOwnWindows = (): void => {
    asked = 0;
    const own = function (this: HTMLIFrameElement) {
      return Object.assign(this, { postMessage: () => void asked++ });
    };
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(own as () => never);
  };

  const say = (box: 'preview-box' | 'measured', src: RegExp, data: unknown): void => {
    const frame = document.querySelector<HTMLIFrameElement>(`.share-${box} iframe`);
    expect(frame?.src).toMatch(src);
    act(() => void dispatchEvent(new MessageEvent('message', { source: frame, data } as unknown as MessageEventInit)));
  };
  /** As the frame that is seen, or the one that is measured alone, says its height. */
  const tell = (box: 'preview-box' | 'measured', src: RegExp, height: number): void =>
    say(box, src, { sentinel: 'amp', type: 'embed-size', height });
  const measuredWidth = (): number => Number(document.querySelector('.share-measured iframe')?.getAttribute('width'));
  const codeHeight = (): string | undefined => /height="(\d+)"/.exec(link('Embed code'))?.[1];
  /** As its scripts have come, and at each width as it is asked; `heightOf` by the width. */
  async function beMeasured(src: RegExp, heightOf: (width: number) => number): Promise<void> {
    say('measured', src, { type: 'parley:ready', height: 1 });
    for (let width = 1200; width >= 600; width -= 60) {
      const before = asked;
      expect(measuredWidth()).toBe(width);
      await vi.waitFor(() => expect(asked).toBeGreaterThan(before), { timeout: 20_000 });
      expect(codeHeight()).toBe('880');
      tell('measured', src, heightOf(width));
    }
  }

  it('give the code the greatest height in any column, none of another choice, and say so while it is measured', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.getByText(/^No script\. How high the frame must be is being measured/)).toBeDefined();
    expect(screen.getByText(/^Preview: its height is being measured/)).toBeDefined();
    tell('preview-box', /\/embed\/$/, 793);
    expect(screen.getByText(/^Preview: 793 px high in a column of 600 px/)).toBeDefined();
    await beMeasured(/\/embed\/$/, (width) => (width === 900 ? 872 : 793));
    expect(codeHeight()).toBe('872');
    expect(
      screen.getByText(/The frame is 872 px high, about what columns of 600 to 1200 px need at most;/),
    ).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    expect(codeHeight()).toBe('880');
    expect(screen.getByText(/^Preview: its height is being measured/)).toBeDefined();
    await beMeasured(/show=map$/, () => 769);
    expect(codeHeight()).toBe('769');
  });

  it('measure an embed when its scripts are there, however late, and go by what it says once it has grown', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    vi.useFakeTimers();
    // As built it may be higher than it ever is again.
    tell('measured', /\/embed\/$/, 990);
    act(() => vi.advanceTimersByTime(60_000));
    expect([asked, codeHeight()]).toEqual([0, '880']);
    say('measured', /\/embed\/$/, { type: 'parley:ready', height: 990 });
    for (let width = 1200; width >= 600; width -= 60) {
      // What nobody answers is waited for.
      act(() => vi.advanceTimersByTime(3000));
      expect(measuredWidth()).toBe(width);
      tell('measured', /\/embed\/$/, 700);
    }
    expect(codeHeight()).toBe('700');
    tell('measured', /\/embed\/$/, 900);
    expect(codeHeight()).toBe('900');
    act(() => vi.advanceTimersByTime(5000));
    expect(document.querySelector('.share-measured')).toBeNull();
    tell('preview-box', /\/embed\/$/, 930);
    expect(codeHeight()).toBe('930');
    tell('preview-box', /\/embed\/$/, 640);
    expect(codeHeight()).toBe('900');
  });

  it('give the code of an embed that asks first the height that it has once it was asked', async () => {
    beOwnWindows();
    await openedWith();
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.click(screen.getByLabelText(/until the reader asks/));
    tell('preview-box', /consent=click$/, 531);
    expect(screen.getByText(/^Preview: 531 px high/)).toBeDefined();
    await beMeasured(/\/embed\/$/, () => 793);
    expect(codeHeight()).toBe('793');
    expect(screen.getByText(/once its reader has asked \(before that, 531 px in one of 600 px\)/)).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Frame'), 'Hardened, in a sandbox');
    expect(screen.getByText(/take allow-same-origin out/)).toBeDefined();
  });

  it('say that an embed that asks first shows more only of what it shows at all', async () => {
    const beyond = () => screen.queryByText(/without the moment and the filters of this view; the embed says so/);
    await openedWith({ filters: { ...NO_FILTERS, hiddenParts: ['host'] } });
    await userEvent.click(screen.getByText('Embed code'));
    await userEvent.click(screen.getByLabelText(/until the reader asks/));
    expect(beyond()).not.toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The story');
    expect(beyond()).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Shows'), 'The map');
    expect(beyond()).not.toBeNull();
  });

  it('offer the code of the chosen event’s embed, and none while it is not known yet', async () => {
    await openedWith({ selected: 'e-0311-joint-statement' });
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.getByRole('option', { name: 'The chosen event' })).toBeDefined();
    cleanup();
    await openedWith({ selected: 'e-0311-joint-statement', knownAt: asOf('2025-03-10').at });
    await userEvent.click(screen.getByText('Embed code'));
    expect(screen.queryByRole('option', { name: 'The chosen event' })).toBeNull();
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
