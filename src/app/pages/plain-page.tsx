/** A page of words: heading, text and a way back. */
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { ThemeChoice } from '../preferences/theme-choice.tsx';

export function PlainPage({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    document.title = `${title} – Parley`;
  }, [title]);
  return (
    <div className="plain-page">
      <header>
        <Link to="/">Parley</Link>
        <ThemeChoice />
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
