/** Who says so: coverage, gaps, corrections, all statements with their sources, and the ways to cite each. */
import type { ReactNode } from 'react';
import { editionDate } from '../../../domain/evidence/edition.ts';
import { daysOf } from '../../../domain/time/plain-date.ts';
import { fullDate, longDate } from '../../../domain/words/dates.ts';
import { evidencePageWords } from '../../../domain/words/pages.ts';
import { CiteLinks } from '../../../views/story/cite-links.tsx';
import { EvidenceCoverage } from '../../../views/story/evidence-coverage.tsx';
import { CorrectionList, UnsourcedList } from '../../../views/story/evidence-gaps.tsx';
import { RecordSection } from '../../../views/story/record-parts.tsx';
import { SourceRegister } from '../../../views/story/source-register.tsx';
import { StatementRegister } from '../../../views/story/statement-register.tsx';
import { CITATION_FORMS, useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useChronicle, useReader } from '../../../views/ui/reader-context.tsx';
import { RecordFrame } from './record-frame.tsx';
import './evidence.css';

/** The ways to cite the whole, its days, and its list of sources. */
function Citing(): ReactNode {
  const chronicle = useChronicle();
  const links = useOwnPageLinks();
  const edition = editionDate(chronicle);
  const isPast = useReader((state) => state.knownAt !== null);
  return (
    <>
      <p>
        Each statement, event and source below can be cited, with its link, the edition of the records and its date
        {edition !== null && ` (${fullDate(edition)})`}.
        {isPast && ' What is cited is told as now known, and not as known at the moment from which you look.'}
      </p>
      <ul className="evidence-citing">
        <li>
          The whole chronicle <CiteLinks of="chronicle" id={chronicle.id} name="the whole chronicle" />
        </li>
        {daysOf(chronicle.extent).map((date) => (
          <li key={date}>
            <a href={links.day(date)}>{longDate(date)}</a>{' '}
            <CiteLinks of="day" id={date} name={`the page of ${longDate(date)}`} />
          </li>
        ))}
        <li>
          All sources in one file:{' '}
          {CITATION_FORMS.map(({ ending, label }) => (
            <a key={ending} href={links.allSources(ending)}>
              {label}
            </a>
          ))}
        </li>
      </ul>
    </>
  );
}

export function EvidencePage(): ReactNode {
  const chronicle = useChronicle();
  const sections = [
    { id: 'coverage', title: 'How far the records carry', body: <EvidenceCoverage /> },
    { id: 'unsourced', title: 'What could not be sourced', body: <UnsourcedList /> },
    { id: 'corrections', title: 'Corrections', body: <CorrectionList /> },
    { id: 'citing', title: 'To cite', body: <Citing /> },
    { id: 'statements', title: 'All statements', body: <StatementRegister /> },
    {
      id: 'sources',
      title: 'All sources',
      body: <SourceRegister ids={[...chronicle.sources.keys()]} of={null} isCitable />,
    },
  ];
  return (
    <RecordFrame words={evidencePageWords(chronicle)}>
      <div className="story record evidence-page">
        <nav className="record-days" aria-label="On this page">
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ id, title, body }) => (
          <div key={id} id={id}>
            <RecordSection title={title}>{body}</RecordSection>
          </div>
        ))}
      </div>
    </RecordFrame>
  );
}
