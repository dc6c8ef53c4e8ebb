/** For the teacher: what the records answer to each task, what is to be expected, and what the sources allow one to say. */
import type { ReactNode } from 'react';
import type { Chronicle, Source } from '../../domain/chronicle.ts';
import { answerKey } from '../../domain/lessons/answer-key.ts';
import { evidenceSources } from '../../domain/lessons/evidence-sources.ts';
import type { Lesson, Reveal, Step } from '../../domain/lessons/lesson.ts';
import { publishedWords } from '../../domain/words/dates.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { LINE, LINE_MM, textMm, toSheets } from './sheet-height.ts';
import './paper.css';

type Answered = {
  readonly number: number;
  readonly step: Step;
  readonly question: string;
  readonly reveal: Reveal;
  readonly key: readonly string[];
  readonly sources: readonly Source[];
};

function answeredSteps(chronicle: Chronicle, { steps }: Lesson): Answered[] {
  return steps.flatMap((step, at): Answered[] => {
    if (step.task === null) return [];
    const { question, reveal } = step.task;
    const key = answerKey(chronicle, step);
    return [{ number: at + 1, step, question, reveal, key, sources: evidenceSources(chronicle, reveal.evidence) }];
  });
}

const briefly = ({ publisher, published }: Source): string => `${publisher}, ${publishedWords(published)}`;

function answeredMm({ question, reveal, key, sources }: Answered): number {
  const lines = [question, reveal.text, ...key, ...reveal.expected, `What one may say: ${reveal.allows}`];
  const said = `Who says so: ${sources.map(briefly).join('; ')}`;
  return (
    16 + lines.reduce((sum, line) => sum + textMm(line, LINE.full - 6) + 0.6, 0) + textMm(said, LINE.full) + LINE_MM
  );
}

export const answerSheets = (chronicle: Chronicle, lesson: Lesson): Answered[][] =>
  toSheets(answeredSteps(chronicle, lesson), answeredMm);

function Answer({
  answered: { number, step, question, reveal, key, sources },
}: {
  readonly answered: Answered;
}): ReactNode {
  return (
    <article className="paper-answer">
      <h3>
        {number}. {step.title}
      </h3>
      <p className="paper-question">{question}</p>
      {key.length > 0 && (
        <ul className="paper-key" aria-label="By the records">
          {key.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{reveal.text}</p>
      <ul>
        {reveal.expected.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <strong>What one may say:</strong> {reveal.allows}
      </p>
      <p className="paper-small">
        <strong>Who says so:</strong>{' '}
        {sources.map(({ id, url, ...source }, at) => (
          <span key={id} data-source={id}>
            {at > 0 && '; '}
            {url === null ? source.publisher : <a href={url}>{source.publisher}</a>}, {publishedWords(source.published)}
          </span>
        ))}
      </p>
    </article>
  );
}

export function AnswerSheet({ lesson, way }: { readonly lesson: Lesson; readonly way: ReactNode }): ReactNode {
  const sheets = answerSheets(useChronicle(), lesson);
  return sheets.map((sheet, at) => (
    <PaperSheet
      key={sheet[0]?.number}
      title={`${lesson.title} Answers`}
      at={at + 1}
      of={sheets.length}
      note="For the teacher."
    >
      {sheet.map((answered) => (
        <Answer key={answered.number} answered={answered} />
      ))}
      {at === sheets.length - 1 && way}
    </PaperSheet>
  ));
}
