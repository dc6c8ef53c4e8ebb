/** What scrolls in a box of its own: it has a name and is reached by keys, for who has no wheel must read it too. */
import type { ComponentProps, ReactNode } from 'react';

type Named = { readonly 'aria-label': string } | { readonly 'aria-labelledby': string };

export function Scrolls(props: Omit<ComponentProps<'div'>, 'tabIndex'> & Named): ReactNode {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too
  return <div role="region" tabIndex={0} {...props} />;
}
