/** An event with what was known of it at a moment. */
import type { ChronicleEvent, ReportStatus } from '../chronicle.ts';
import { isDone } from './status.ts';

export type DayEvent = { readonly event: ChronicleEvent; readonly status: ReportStatus; readonly isPlanned: boolean };

/** Neither called off nor overtaken. */
export const isLive = ({ status, isPlanned }: DayEvent): boolean => isPlanned || isDone(status);
