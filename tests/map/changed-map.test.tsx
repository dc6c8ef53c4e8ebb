// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CountryMark } from '../../src/domain/changes/changed-countries.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { ChangedMap } from '../../src/views/map/changed-map.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { date } from '../fixtures/records.ts';

afterEach(cleanup);

const keyOf = (...marks: CountryMark[]): string | null | undefined =>
  render(
    <ReaderProvider chronicle={FIXTURE} store={createReaderStore(initialReader(date('2025-03-11')))}>
      <ChangedMap marks={new Map(marks.map((mark, at) => [['FRA', 'DEU', 'ITA'][at] ?? '', mark]))} />
    </ReaderProvider>,
  ).container.querySelector('figcaption')?.textContent;

it('says of each sign no more than the records do: that nothing is reported is not that one left, a doubt gone no part', () => {
  expect(keyOf('joined', 'left', 'moved')).toBe(
    '≠ its part is told otherwise · − has a reported part in “From” alone · + has a reported part in “To” alone',
  );
  expect(keyOf('joined')).toBe('+ has a reported part in “To” alone');
});
