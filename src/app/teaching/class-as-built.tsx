/** Where a class's page leads while no script steps through it: the page as built has no controls. */
import type { ReactNode } from 'react';
import { useIsFromServer } from '../../views/ui/as-built.tsx';

export type Way = { readonly href: string; readonly words: string };

export function ClassAsBuilt({ ways }: { readonly ways: readonly Way[] }): ReactNode {
  if (!useIsFromServer()) return null;
  return (
    <nav className="class-as-built" aria-label="Without scripts">
      <p>Without scripts this page stays at the first step of the lesson. What there is without them:</p>
      <ul>
        {ways.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
