/** Addresses of the pages about lessons, as text and back. What they name may not exist: that is for the page to say. */
import { decoded } from '../../state/url.ts';
import { LESSONS } from './is-lesson-path.ts';
import { stepsOf } from './relative-href.ts';

/** `lesson`: all about one. `class`: for the front of a room. `presenter`: the teacher's window. `pupil`: by oneself. */
export type LessonAddress =
  | { readonly kind: 'lessons' }
  | { readonly kind: 'lesson' | 'class' | 'presenter' | 'pupil'; readonly lesson: string };

const TAILS = { lesson: '', class: 'class/', presenter: 'class/presenter/', pupil: 'pupil/' } as const;

/** From the app's root, with a slash at both ends. */
export const lessonPath = (chronicle: string, address: LessonAddress): string =>
  address.kind === 'lessons'
    ? `/${chronicle}/lessons/`
    : `/${chronicle}/lessons/${encodeURIComponent(address.lesson)}/${TAILS[address.kind]}`;

/** Null for an address of another form. */
export function readLessonAddress(
  pathname: string,
): { readonly chronicle: string; readonly address: LessonAddress } | null {
  const [chronicle, lessons, lesson, ...tail] = stepsOf(pathname).map(decoded);
  if (chronicle === undefined || lessons !== LESSONS) return null;
  if (lesson === undefined) return { chronicle, address: { kind: 'lessons' } };
  const end = tail.map((step) => `${step}/`).join('');
  const kind = (['lesson', 'class', 'presenter', 'pupil'] as const).find((each) => TAILS[each] === end);
  return kind ? { chronicle, address: { kind, lesson } } : null;
}
