/** Tells a page as it was built from one that scripts have taken over. */
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => {};

/** True on the server and while its text is taken over, so that both are the same; false right after. */
export const useIsFromServer = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
