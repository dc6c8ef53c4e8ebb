/** A lesson as the text of its file: JSON (RFC 8259), two spaces a level, whatever fits a line on one line, as files under `data/` are. */
import type { LessonRecord } from './lesson.ts';

const LINE_WIDTH = 120;
const INDENT = '  ';

const isEmptyOrSimple = (value: unknown): boolean => typeof value !== 'object' || value === null;

function onOneLine(value: unknown): string {
  if (isEmptyOrSimple(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const fields = Object.entries(value as object).map(([name, field]) => `${JSON.stringify(name)}: ${onOneLine(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** `before` is what stands on the line already, a comma after it counted. */
function written(value: unknown, indent: string, before: number): string {
  const line = onOneLine(value);
  if (isEmptyOrSimple(value) || before + line.length <= LINE_WIDTH) return line;
  const inner = indent + INDENT;
  const isList = Array.isArray(value);
  const entries = Object.entries(value as object);
  const lines = entries.map(([name, field], at) => {
    const lead = inner + (isList ? '' : `${JSON.stringify(name)}: `);
    const comma = at < entries.length - 1 ? ',' : '';
    return lead + written(field, inner, lead.length + comma.length) + comma;
  });
  const [open, close] = isList ? '[]' : '{}';
  return [open, ...lines, indent + close].join('\n');
}

/** Fields stand in the order in which the record has them. */
export const lessonText = (lesson: LessonRecord): string => `${written(lesson, '', 0)}\n`;
