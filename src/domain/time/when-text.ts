/** A time as its EDTF text, the counterpart of `parseWhen`: what is written reads back as the same time. */
import type { Certainty, When } from './when.ts';

const MARKS: Record<Certainty, string> = {
  exact: '',
  approximate: '~',
  uncertain: '?',
  'approximate-and-uncertain': '%',
};

const LENGTHS = { year: 'YYYY'.length, month: 'YYYY-MM'.length, day: 'YYYY-MM-DD'.length } as const;

/** `2025-03-11T16:30~/2025-03-11T19:00~`, `2025-03-12/2025-03-14`, `2025-03`, `2025-03-12/..`. */
export function writeWhen(when: When): string {
  const mark = MARKS[when.certainty];
  if (when.kind === 'clock') return `${when.start}${mark}${when.end === null ? '' : `/${when.end}${mark}`}`;
  const length = LENGTHS[when.precision];
  const [start, end] = [when.start.slice(0, length) + mark, when.end.slice(0, length) + mark];
  if (when.open === 'start') return `../${end}`;
  if (when.open === 'end') return `${start}/..`;
  return start === end ? start : `${start}/${end}`;
}
