/** The rows of the reader's week, as map and timeline show it at the reader's moment. */
import { useMemo } from 'react';
import { type WeekRows, weekRows } from '../../domain/tabling/week-rows.ts';
import { useChronicle, useDay, useDisagreements, useReader } from '../ui/reader-context.tsx';

export function useWeekRows(): WeekRows {
  const chronicle = useChronicle();
  const day = useDay();
  const disagreements = useDisagreements();
  const knownAt = useReader((state) => state.knownAt);
  const selected = useReader((state) => state.selected);
  const span = useReader((state) => state.span);
  const eventFilter = useReader((state) => state.eventFilter);
  const filters = useReader((state) => state.filters);
  return useMemo(
    () => weekRows(chronicle, day, disagreements, { knownAt, selected, span, eventFilter, filters }),
    [chronicle, day, disagreements, knownAt, selected, span, eventFilter, filters],
  );
}
