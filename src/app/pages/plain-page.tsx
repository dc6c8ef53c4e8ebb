/** A page of words: heading, text, a way back and, where there are any, ways on. */
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { ThemeChoice } from '../preferences/theme-choice.tsx';
import { relativeHref } from '../routing/relative-href.ts';

type Props = {
  readonly title: string;
  /** What the window is called, if not by the title and the app's name. */
  readonly windowTitle?: string;
  /** The pages above this one, beside the app's name. */
  readonly trail?: ReactNode;
  readonly foot?: ReactNode;
  /** Whether scripts leave it as it was built: it then has no control. */
  readonly isStill?: boolean;
  readonly children: ReactNode;
};

export function PlainPage({
  title,
  windowTitle = `${title} – Parley`,
  trail,
  foot,
  isStill = false,
  children,
}: Props): ReactNode {
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div className="plain-page">
      <header>
        {/* A page load: the records may not be at hand here. */}
        <a className="plain-home" href={relativeHref(pathname, '/')}>
          Parley
        </a>
        {trail}
        {!isStill && <ThemeChoice />}
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
      {foot && <footer>{foot}</footer>}
    </div>
  );
}
