/** The ways to all other pages of a chronicle, for the foot of each. */
import type { ReactNode } from 'react';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { useOptionalPageLinks } from './page-links.ts';
import './ui.css';

type Props = {
  /** The day that the page is about, whose sources have a page of their own. */
  readonly date?: PlainDate;
};

export function ChroniclePages({ date }: Props): ReactNode {
  const links = useOptionalPageLinks();
  if (!links) return null;
  return (
    <nav className="ui-pages" aria-label="Pages of this chronicle">
      <ul>
        {date === undefined && (
          <li>
            <a href={links.chronicle}>Day by day</a>
          </li>
        )}
        <li>
          <a href={links.events}>All events</a>
        </li>
        <li>
          <a href={links.countries}>All countries</a>
        </li>
        {date !== undefined && (
          <li>
            <a href={links.daySources(date)}>Sources of this day</a>
          </li>
        )}
        <li>
          <a href={links.sources}>All sources</a>
        </li>
        <li>
          <a href={links.evidence}>Evidence: who says so</a>
        </li>
        <li>
          <a href={links.sheet}>The week on paper</a>
        </li>
        {links.lessons !== null && (
          <li>
            <a href={links.lessons}>Lessons</a>
          </li>
        )}
        <li>
          <a href={links.paper}>Sheets for a class</a>
        </li>
        <li>
          <a href={links.data}>Data</a>
        </li>
        <li>
          <a href={links.feed} type="application/atom+xml">
            Feed
          </a>
        </li>
        <li>
          <a href={links.about}>About</a>
        </li>
      </ul>
    </nav>
  );
}
