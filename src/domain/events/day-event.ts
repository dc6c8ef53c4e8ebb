/** An event with what was known of it at a moment. */
import type { ChronicleEvent, ReportStatus } from '../chronicle.ts';
import { isDone } from './status.ts';

export type DayEvent = { readonly event: ChronicleEvent; readonly status: ReportStatus; readonly isPlanned: boolean };

/** What had not begun, whatever its reports call it. */
export const asExpected = (known: DayEvent): DayEvent => ({ ...known, status: 'expected', isPlanned: true });

/** Neither called off nor overtaken. */
export const isLive = ({ status, isPlanned }: DayEvent): boolean => isPlanned || isDone(status);
