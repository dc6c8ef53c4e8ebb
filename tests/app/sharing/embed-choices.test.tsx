// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { type EmbedChoice, EmbedChoices, FIRST_CHOICE } from '../../../src/app/sharing/embed-choices.tsx';
import { toldHeight } from '../../../src/app/sharing/use-told-height.ts';

afterEach(cleanup);

let chosen: EmbedChoice = FIRST_CHOICE;

type FormProps = { readonly hasEvent: boolean; readonly canPin: boolean; readonly isNarrowed?: boolean };

function Form({ isNarrowed = false, ...props }: FormProps) {
  const [choice, setChoice] = useState(FIRST_CHOICE);
  chosen = choice;
  return <EmbedChoices choice={choice} isNarrowed={isNarrowed} onChoose={setChoice} {...props} />;
}

it('takes every choice', async () => {
  render(<Form hasEvent canPin />);
  for (const [label, option] of [
    ['Of', 'The chosen event'],
    ['Shows', 'The map'],
    ['Colours', 'Dark'],
    ['Frame', 'Hardened, in a sandbox'],
    ['Our script', 'Height, and the step in your address'],
  ] as const)
    await userEvent.selectOptions(screen.getByLabelText(label), option);
  await userEvent.click(screen.getByLabelText(/until the reader asks/));
  expect(screen.queryByText(/those of the newest edition/)).toBeNull();
  await userEvent.click(screen.getByLabelText(/Pinned to this edition/));
  expect(chosen).toEqual({
    subject: 'event',
    show: 'map',
    theme: 'dark',
    kind: 'hardened',
    loader: 'step',
    waitsForClick: true,
    isPinned: true,
  });
  expect(screen.getByText(/those of the newest edition/)).toBeDefined();
});

it('offers no event where none is chosen, and no pin where the edition is not filed', () => {
  render(<Form hasEvent={false} canPin={false} />);
  expect(screen.queryByRole('option', { name: 'The chosen event' })).toBeNull();
  expect(screen.queryByLabelText(/Pinned/)).toBeNull();
});

it('says that an embed that asks first leaves out the moment and the filters until then', async () => {
  render(<Form hasEvent={false} canPin={false} isNarrowed />);
  expect(screen.queryByText(/without the moment and the filters/)).toBeNull();
  await userEvent.click(screen.getByLabelText(/until the reader asks/));
  expect(screen.getByText(/without the moment and the filters/)).toBeDefined();
});

it.each([
  [{ sentinel: 'amp', type: 'embed-size', height: 431.2 }, 432],
  [{ sentinel: 'amp', type: 'embed-size', height: -1 }, null],
  [{ sentinel: 'amp', type: 'embed-size', height: Number.POSITIVE_INFINITY }, null],
  [{ sentinel: 'amp', type: 'embed-size', height: '431' }, null],
  [{ type: 'embed-size', height: 431 }, null],
  ['431', null],
  [null, null],
])('reads a height out of %j: %s', (data, height) => {
  expect(toldHeight(data)).toBe(height);
});
