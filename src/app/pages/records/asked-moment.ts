/** The moment of knowledge that the address of a page about one thing asks for: scripts alone can follow it. */
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Chronicle } from '../../../domain/chronicle.ts';
import type { KnownAt } from '../../../domain/events/status.ts';
import { type LinkProblem, readReader } from '../../../state/url.ts';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';

type Asked = { readonly knownAt: KnownAt; readonly problems: readonly LinkProblem[] };

/** What no moment can be read from is told of, and all that is now known is shown; so is that as the build drew it. */
export function useAskedMoment(chronicle: Chronicle): Asked {
  const { search } = useLocation();
  const isFromServer = useIsFromServer();
  return useMemo(() => {
    if (isFromServer) return { knownAt: null, problems: [] };
    const { state, problems } = readReader({ day: null, search }, chronicle);
    const ofMoment = problems.filter(({ what }) => what === 'moment');
    return {
      knownAt: state.knownAt,
      problems: ofMoment.map((problem) => ({ ...problem, used: 'All that is now known is shown.' })),
    };
  }, [isFromServer, search, chronicle]);
}
