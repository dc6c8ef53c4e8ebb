/** Says of a page about one thing that its link asks for an edition that is not kept. The week says so with all else that its link asks for. */
import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'react-router';
import { useIsFromServer } from '../../views/ui/as-built.tsx';
import { ProblemNotice } from '../pages/problem-notice.tsx';
import { useShelf } from '../shelf.ts';
import { editionProblems } from './edition-query.ts';

export function EditionProblem(): ReactNode {
  const { search } = useLocation();
  const { editions } = useShelf();
  const isFromServer = useIsFromServer();
  const problems = useMemo(() => editionProblems(search, editions), [search, editions]);
  return isFromServer ? null : <ProblemNotice problems={problems} />;
}
