/** The checker's rules on one lesson that is no file yet, beside a chronicle that is sound: what a form asks as it is filled in. */
import type { Topology } from 'topojson-specification';
import type { Chronicle } from '../../domain/chronicle.ts';
import { toChronicleFile } from '../export/chronicle-file.ts';
import type { Path } from '../issue.ts';
import { LessonRecord } from '../lesson.ts';
import { type ListName, toRecords } from '../records.ts';
import { idsOf } from '../references.ts';
import type { Folder } from './folder.ts';
import { RULES_ON_A_LESSON } from './lesson-rules.ts';
import { readLesson } from './located-lesson.ts';
import type { CheckContext } from './rule.ts';
import { checkShape } from './shape.ts';

export type LessonFault = {
  /** Within the lesson. */
  readonly path: Path;
  readonly rule: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly remedy: string;
};

export type CheckedLesson = {
  /** As its file has it: fields in their order, texts without blanks around them. Null while it has not the right shape. */
  readonly record: LessonRecord | null;
  readonly faults: readonly LessonFault[];
};

const ROOT: Path = ['lessons', 0];
const NO_MAP: Topology = { type: 'Topology', arcs: [], objects: {} };

/** What is the same for every lesson is made ready once. The faults told are those that the checker tells of the file, in order of the rules. */
export function lessonChecker(chronicle: Chronicle): (lesson: unknown) => CheckedLesson {
  const file = toChronicleFile(chronicle);
  const records = toRecords(file);
  // Of what is joined, rules look here for texts alone, and those of the chronicle are none of the lesson's.
  const lists = Object.fromEntries(Object.keys(records).map((list) => [list, []])) as unknown as Record<ListName, []>;
  const joined = { value: { ...lists, chronicle: undefined }, originOf: (path: Path) => ({ file: '', path }) };
  const ids = idsOf(file);
  const context: CheckContext = { folderName: chronicle.id, baseMap: NO_MAP };
  return (lesson) => {
    const { record, findings } = checkShape(LessonRecord, lesson, ROOT);
    const folder: Folder = {
      files: new Map(),
      joined: { ...joined, lessons: [lesson] },
      records,
      lessons: record === null ? [] : [readLesson({ record, path: ROOT }, chronicle)],
      chronicle,
      ids,
      unread: new Set(),
      incomplete: new Set(),
      shapeFindings: findings,
    };
    const faults = RULES_ON_A_LESSON.flatMap(({ id: rule, check }) =>
      check(folder, context).flatMap(({ spot, message, remedy }): LessonFault[] =>
        // What is wrong with the chronicle itself is not the lesson's to mend.
        spot.kind === 'record' && spot.path[0] === 'lessons'
          ? [{ path: spot.path.slice(ROOT.length), rule, message, remedy }]
          : [],
      ),
    );
    return { record, faults };
  };
}
