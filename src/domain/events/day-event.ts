/** An event with what was known of it at a moment. */
import type { ChronicleEvent, ReportStatus } from '../chronicle.ts';

export type DayEvent = { readonly event: ChronicleEvent; readonly status: ReportStatus; readonly isPlanned: boolean };
