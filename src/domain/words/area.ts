/** What is said of a place that the map does not mark: a pin would tell of a spot that nobody reported. */
import type { Place } from '../chronicle.ts';

/** ` (an area, without a pin on the map)`; nothing for a place that has one. */
export const areaWords = ({ precision }: Place): string =>
  precision === 'area' ? ' (an area, without a pin on the map)' : '';
