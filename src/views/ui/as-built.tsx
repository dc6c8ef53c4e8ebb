/** Tells a page as it was built from one that scripts have taken over. */
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type Spot, spotOf, toSpot } from './keep-focus.ts';

const AsBuilt = createContext(false);

type Props = {
  /** On the server, and where its text is taken over: both draw the same. */
  readonly isBuilt: boolean;
  readonly children: ReactNode;
};

export function AsBuiltProvider({ isBuilt, children }: Props): ReactNode {
  const [isStill, setStill] = useState(isBuilt);
  const focused = useRef<Spot | null>(null);
  useEffect(() => {
    if (!isStill) return;
    const keep = (): void => {
      focused.current = spotOf(document.activeElement);
    };
    keep();
    document.addEventListener('focusin', keep);
    // A transition is drawn in slices: much changes at once, and none of it is in haste.
    startTransition(() => setStill(false));
    return () => document.removeEventListener('focusin', keep);
  }, [isStill]);
  useLayoutEffect(() => {
    // What had focus as a link stands there as a button now.
    if (!isStill && focused.current && document.activeElement === document.body) toSpot(focused.current);
  }, [isStill]);
  return <AsBuilt value={isStill}>{children}</AsBuilt>;
}

/** True on the server and while its text is taken over; false a moment after, and in a page that scripts have drawn. */
export const useIsFromServer = (): boolean => useContext(AsBuilt);
