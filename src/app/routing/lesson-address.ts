/** Addresses of the pages about lessons, as text and back. What they name may not exist: that is for the page to say. */
import { decoded } from '../../state/url.ts';
import { LESSONS } from './is-lesson-path.ts';
import { stepsOf } from './relative-href.ts';

/**
 * `lesson`: all about one. `class`: for the front of a room. `presenter`: the teacher's window. `pupil`: by oneself. `change`:
 * a form that starts with it. `write`: a form that starts with nothing.
 */
export type LessonAddress =
  | { readonly kind: 'lessons' }
  | { readonly kind: 'write' }
  | { readonly kind: 'lesson' | 'class' | 'presenter' | 'pupil' | 'change'; readonly lesson: string };

const TAILS = {
  lesson: '',
  class: 'class/',
  presenter: 'class/presenter/',
  pupil: 'pupil/',
  change: 'change/',
} as const;
const KINDS = ['lesson', 'class', 'presenter', 'pupil', 'change'] as const;

/** Two steps, so that it is no page of a lesson, whatever lessons are called. */
const WRITE = { lesson: 'new', tail: 'write/' } as const;

/** From the app's root, with a slash at both ends. */
export const lessonPath = (chronicle: string, address: LessonAddress): string =>
  address.kind === 'lessons'
    ? `/${chronicle}/lessons/`
    : address.kind === 'write'
      ? `/${chronicle}/lessons/${WRITE.lesson}/${WRITE.tail}`
      : `/${chronicle}/lessons/${encodeURIComponent(address.lesson)}/${TAILS[address.kind]}`;

/** Null for an address of another form. */
export function readLessonAddress(
  pathname: string,
): { readonly chronicle: string; readonly address: LessonAddress } | null {
  const [chronicle, lessons, lesson, ...tail] = stepsOf(pathname).map(decoded);
  if (chronicle === undefined || lessons !== LESSONS) return null;
  if (lesson === undefined) return { chronicle, address: { kind: 'lessons' } };
  const end = tail.map((step) => `${step}/`).join('');
  if (lesson === WRITE.lesson && end === WRITE.tail) return { chronicle, address: { kind: 'write' } };
  const kind = KINDS.find((each) => TAILS[each] === end);
  return kind ? { chronicle, address: { kind, lesson } } : null;
}
