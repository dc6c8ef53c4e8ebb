/** A link within the app: a real relative link, followed without loading a page where scripts run. */
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isPlainClick } from '../../views/ui/plain-click.ts';
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
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </a>
  );
}
