/** Addresses of the sheets for a classroom, as text and back. What they name may not exist: that is for the page to say. */
import { decoded } from '../../state/url.ts';
import { stepsOf } from './relative-href.ts';

const OF_DAYS = ['handout', 'map-to-colour', 'map-answers'] as const;
const OF_LESSONS = ['worksheet', 'answers', 'cards'] as const;

export type PaperAddress =
  /** `paper`: the list of all sheets. */
  | { readonly kind: 'paper' | 'wall' }
  | { readonly kind: (typeof OF_DAYS)[number]; readonly day: string }
  | { readonly kind: (typeof OF_LESSONS)[number]; readonly lesson: string };

/** From the app's root, with a slash at both ends. */
export function paperPath(chronicle: string, address: PaperAddress): string {
  const of =
    'day' in address
      ? `${encodeURIComponent(address.day)}/`
      : 'lesson' in address
        ? `lessons/${encodeURIComponent(address.lesson)}/`
        : '';
  return `/${chronicle}/${of}${address.kind}/`;
}

function readSteps([first = '', second, third, ...others]: readonly string[]): PaperAddress | null {
  if (others.length > 0) return null;
  if (second === undefined) return first === 'paper' || first === 'wall' ? { kind: first } : null;
  if (third === undefined) {
    const kind = OF_DAYS.find((each) => each === second);
    return kind ? { kind, day: first } : null;
  }
  const kind = OF_LESSONS.find((each) => each === third);
  return first === 'lessons' && kind ? { kind, lesson: second } : null;
}

/** Null for an address of another form. */
export function readPaperAddress(
  pathname: string,
): { readonly chronicle: string; readonly address: PaperAddress } | null {
  const [chronicle, ...steps] = stepsOf(pathname).map(decoded);
  const address = readSteps(steps);
  return chronicle !== undefined && address ? { chronicle, address } : null;
}
