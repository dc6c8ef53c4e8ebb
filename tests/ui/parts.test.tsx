// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportStatus, Source } from '../../src/domain/chronicle.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { AsBuiltProvider } from '../../src/views/ui/as-built.tsx';
import { ConfidenceMark } from '../../src/views/ui/confidence-mark.tsx';
import { Disclosure } from '../../src/views/ui/disclosure.tsx';
import { IconButton } from '../../src/views/ui/icon-button.tsx';
import { isSameLanguage, languageName } from '../../src/views/ui/language-name.ts';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { SourceLink } from '../../src/views/ui/source-link.tsx';
import { SourceList } from '../../src/views/ui/source-list.tsx';
import { statement } from '../../src/views/ui/statement.ts';
import { StatusChip } from '../../src/views/ui/status-chip.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

afterEach(cleanup);

const store = createReaderStore(initialReader(date('2025-03-11')));
const show = (part: ReactNode) =>
  render(
    <ReaderProvider chronicle={FIXTURE} store={store}>
      {part}
    </ReaderProvider>,
  );
const source = (id: string): Source => {
  const found = FIXTURE.sources.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('a source', () => {
  it('is a link that hands nothing over, with publisher and date', () => {
    const { container } = show(<SourceLink source={source('courier')} />);
    const link = screen.getByRole('link', { name: 'The Courier' });
    expect(link.getAttribute('href')).toBe('https://courier.example/story');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(container.textContent).toMatch(/The Courier.*10 March/);
    expect(container.textContent).not.toContain('English');
  });

  it('says its language if it is not the page’s, and that it is weak', () => {
    const { container } = show(<SourceLink source={source('whisper')} />);
    expect(container.textContent).toContain('in Russian');
    expect(container.textContent).toContain('weak source');
  });

  it('is text where it has no address, and says that it shows no date', () => {
    const { container } = show(<SourceLink source={source('letter')} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(container.textContent).toMatch(/The Letter.*no date|date.*not/i);
  });

  it('is text where its address is no web address', () => {
    show(<SourceLink source={{ ...source('courier'), url: 'javascript:alert(1)' }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells of an archived copy in full, and to programs wherever it is linked', () => {
    const archived = { url: 'https://archive.example/2025/courier', date: date('2025-03-12') };
    show(<SourceLink source={{ ...source('courier'), archived }} form="full" />);
    const copy = screen.getByRole('link', { name: /^Archived copy of The Courier \(12 March 2025\)$/ });
    expect(copy.getAttribute('href')).toBe(archived.url);
    expect(copy.getAttribute('rel')).toContain('noreferrer');
    expect(copy.dataset).toMatchObject({ originalurl: source('courier').url, versiondate: '2025-03-12' });
    const link = screen.getByRole('link', { name: 'The Courier' });
    expect(link.dataset).toMatchObject({ versionurl: archived.url, versiondate: '2025-03-12' });
    cleanup();
    show(
      <SourceLink
        source={{ ...source('courier'), archived: { ...archived, url: 'javascript:alert(1)' } }}
        form="full"
      />,
    );
    expect(screen.queryByRole('link', { name: /Archived copy/ })).toBeNull();
  });

  it('gives its title in its own language when told in full', () => {
    show(<SourceLink source={source('herald')} form="full" />);
    expect(screen.getByText('What herald wrote').getAttribute('lang')).toBe('uk');
    expect(screen.getByText(/Based on AFP/)).toBeTruthy();
  });

  it('is listed once, in the order given', () => {
    show(<SourceList ids={['gazette', 'courier', 'gazette', 'nobody']} />);
    expect(
      screen.getAllByRole('listitem').map((each) => each.querySelector('[data-source]')?.getAttribute('data-source')),
    ).toEqual(['gazette', 'courier']);
  });
});

it('tells every status by a word and a shape of its own', () => {
  const statuses: ReportStatus[] = ['announced', 'expected', 'happening', 'took-place', 'superseded', 'cancelled'];
  const drawn = statuses.map((status) => renderToString(<StatusChip status={status} />));
  const words = drawn.map((text) => text.replace(/<svg.*<\/svg>|<[^>]+>/g, ''));
  const shapes = drawn.map((text) => /<svg.*<\/svg>/.exec(text)?.[0]);
  expect(words.every((word) => word.length > 3)).toBe(true);
  expect(new Set(words).size).toBe(statuses.length);
  expect(new Set(shapes).size).toBe(statuses.length);
});

it('tells confidence in words', () => {
  const words = (['high', 'medium', 'low'] as const).map(
    (confidence) => show(<ConfidenceMark confidence={confidence} />).container.textContent,
  );
  expect(new Set(words).size).toBe(3);
});

it('names languages, and a tag it does not know by itself', () => {
  expect(languageName('uk')).toBe('Ukrainian');
  expect(languageName('pt-BR')).toBe('Portuguese');
  expect(languageName('tlh')).toBe('tlh');
  expect(isSameLanguage('en-GB', 'en')).toBe(true);
});

it('marks a statement with its sources, each once', () => {
  expect(statement('claim', ['a', 'b', 'a'])).toEqual({ 'data-statement': 'claim', 'data-sources': 'a b' });
});

it('presses a button that has a name though it shows a sign only', async () => {
  const onPress = vi.fn();
  show(
    <IconButton name="Next day" onPress={onPress}>
      <svg aria-hidden="true" />
    </IconButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Next day' }));
  expect(onPress).toHaveBeenCalledOnce();
});

it('tells its owner what the reader opened, but not what the owner did', async () => {
  const onOpened = vi.fn();
  const part = (isOpen: boolean): ReactNode => (
    <Disclosure label="More" isOpen={isOpen} onOpened={onOpened}>
      <p>Inside</p>
    </Disclosure>
  );
  const { rerender, container } = render(part(false));
  await userEvent.click(screen.getByText('More'));
  expect(onOpened).toHaveBeenLastCalledWith(true);
  onOpened.mockClear();
  rerender(part(true));
  expect(container.querySelector('details')?.open).toBe(true);
  rerender(part(false));
  await Promise.resolve();
  expect(container.querySelector('details')?.open).toBe(false);
  expect(onOpened).not.toHaveBeenCalled();
});

it('makes what is folded away when it is opened, keeps it, and writes it whole on the server', async () => {
  const part = (
    <Disclosure label="More">
      <p>Inside</p>
    </Disclosure>
  );
  expect(renderToString(<AsBuiltProvider isBuilt>{part}</AsBuiltProvider>)).toContain('Inside');
  render(part);
  expect(screen.queryByText('Inside')).toBeNull();
  await userEvent.click(screen.getByText('More'));
  expect(screen.getByText('Inside')).toBeTruthy();
  await userEvent.click(screen.getByText('More'));
  expect(screen.getByText('Inside')).toBeTruthy();
});
