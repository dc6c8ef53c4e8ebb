/** A link within the app: a real relative link, followed without loading a page where scripts run. */
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { relativeHref } from './relative-href.ts';

type Props = {
  /** From the app's root, with a slash at both ends. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
};

export function AppLink({ to, className, children }: Props): ReactNode {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <a
      className={className}
      href={relativeHref(pathname, to)}
      onClick={(event) => {
        if (
          event.defaultPrevented ||
          event.button !== 0 ||
          event.metaKey ||
          event.ctrlKey ||
          event.shiftKey ||
          event.altKey
        )
          return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </a>
  );
}
