/** A page of words: heading, text and a way back. */
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { ThemeChoice } from '../preferences/theme-choice.tsx';
import { relativeHref } from '../routing/relative-href.ts';

export function PlainPage({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} – Parley`;
  }, [title]);
  return (
    <div className="plain-page">
      <header>
        {/* A page load: the records may not be at hand here. */}
        <a href={relativeHref(pathname, '/')}>Parley</a>
        <ThemeChoice />
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
