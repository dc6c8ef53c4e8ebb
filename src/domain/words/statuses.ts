/** Statuses in words. */
import type { ReportStatus } from '../chronicle.ts';

const WORDS: Record<ReportStatus, string> = {
  announced: 'Announced',
  expected: 'Expected',
  happening: 'Reported under way',
  'took-place': 'Took place',
  superseded: 'Superseded',
  cancelled: 'Cancelled',
};

export const statusWords = (status: ReportStatus): string => WORDS[status];
