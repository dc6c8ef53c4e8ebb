/** How an event may stand, as it goes through it. */
import type { ReportStatus } from '../chronicle.ts';

export const REPORT_STATUSES = [
  'announced',
  'expected',
  'happening',
  'took-place',
  'superseded',
  'cancelled',
] as const satisfies readonly ReportStatus[];
