// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { CountryCard } from '../../src/views/map/country-card.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

function card(iso3: string, isFleeting = false) {
  const [onClose, onHover] = [vi.fn(), vi.fn()];
  const shown = render(
    <ReaderProvider chronicle={FIXTURE} store={createReaderStore(initialReader(date('2025-03-11')))}>
      <CountryCard
        iso3={iso3}
        name="A name of the map"
        isFleeting={isFleeting}
        onClose={onClose}
        onTell={() => {}}
        onHover={onHover}
      />
    </ReaderProvider>,
  );
  return { onClose, onHover, ...shown };
}

describe('CountryCard', () => {
  afterEach(cleanup);

  it('says what the country does that day and why, with every source linked', () => {
    const { container } = card('UKR');
    const aside = screen.getByRole('complementary', { name: 'Ukraine' });
    expect(aside.textContent).toContain(
      'Ukraine, a party to the ceasefire talks, took part in talks on Tuesday 11 March.',
    );
    expect(aside.textContent).toContain('It has a Black Sea coast.');
    const linked = [...container.querySelectorAll('[data-source]')].map((source) => source.getAttribute('data-source'));
    for (const said of container.querySelectorAll('[data-sources]'))
      for (const id of said.getAttribute('data-sources')?.split(' ') ?? []) expect(linked).toContain(id);
    for (const link of within(aside).getAllByRole('link')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener noreferrer');
    }
  });

  it('tells the groups it belongs to, each with its sources', () => {
    card('UKR');
    const groups = within(screen.getByRole('list', { name: 'Belongs to' })).getAllByRole('listitem');
    expect(groups.map(({ textContent }) => textContent)).toEqual(['Parties']);
    expect(groups[0]?.dataset['sources']).toBe('gazette');
  });

  it('names a country that the chronicle does not know as the map does', () => {
    card('XXX');
    expect(screen.getByRole('heading', { name: 'A name of the map' })).toBeTruthy();
  });

  it('closes by Escape and by its button', async () => {
    const { onClose } = card('UKR');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('leaves an Escape that has done something else', async () => {
    const { onClose } = card('UKR');
    const other = document.createElement('button');
    other.addEventListener('keydown', (event) => event.preventDefault());
    document.body.append(other);
    other.focus();
    await userEvent.keyboard('{Escape}');
    other.remove();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('leaves an Escape to a dialog that is open', async () => {
    const { onClose } = card('UKR');
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    await userEvent.keyboard('{Escape}');
    dialog.remove();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes an Escape before the page’s own keys do', async () => {
    const onKey = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', onKey);
    const { onClose } = card('UKR');
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', onKey);
    expect(onClose).toHaveBeenCalledOnce();
    expect(onKey).toHaveReturnedWith(true);
  });

  it('when it only follows the pointer, stays while pointed at, and goes by Escape', async () => {
    const { onClose, onHover, container } = card('UKR', true);
    const aside = container.querySelector('aside');
    if (!aside) throw new Error('No card');
    fireEvent.pointerEnter(aside);
    expect(onHover).toHaveBeenLastCalledWith(true);
    fireEvent.pointerLeave(aside);
    expect(onHover).toHaveBeenLastCalledWith(false);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
