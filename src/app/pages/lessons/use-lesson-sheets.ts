/** A lesson's sheets, with links to them from the page that is shown. */
import { useLocation } from 'react-router';
import { useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { paperPath } from '../../routing/paper-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';

const SHEETS = [
  { kind: 'worksheet', words: 'Worksheet' },
  { kind: 'answers', words: 'Answer sheet' },
  { kind: 'cards', words: 'Source cards to cut out' },
] as const;

export function useLessonSheets(lesson: string): readonly { readonly href: string; readonly words: string }[] {
  const { id } = useWholeChronicle();
  const { pathname } = useLocation();
  return SHEETS.map(({ kind, words }) => ({ href: relativeHref(pathname, paperPath(id, { kind, lesson })), words }));
}
