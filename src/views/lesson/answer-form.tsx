/** What a pupil answers a task with. Nothing is judged here, and nothing is kept but by whoever is told. */
import type { ReactNode } from 'react';
import { REPORT_STATUSES } from '../../domain/events/report-statuses.ts';
import type { Answer } from '../../domain/lessons/answers.ts';
import type { TaskItems } from '../../domain/lessons/items.ts';
import type { AskedTask } from '../../domain/lessons/lesson.ts';
import { RELATIONS } from '../../domain/lessons/told-answers.ts';
import { relationWords } from '../../domain/words/lessons.ts';
import { statusWords } from '../../domain/words/statuses.ts';
import { useChronicle } from '../ui/reader-context.tsx';
import { Checks, Selects, Words } from './choice-fields.tsx';
import { OrderField } from './order-field.tsx';
import './answer-form.css';

type Of<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

type Props = {
  readonly task: AskedTask;
  readonly items: TaskItems;
  /** Null before anything was answered. */
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
};

/** Countries by name: those that the chronicle knows. */
function CountryChecks({
  chosen,
  onChoose,
}: {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}): ReactNode {
  const { countries } = useChronicle();
  const choices = [...countries.values()]
    .map(({ iso3, name }) => ({ value: iso3, words: name }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
  return <Checks choices={choices} chosen={chosen} onChoose={onChoose} />;
}

export function AnswerForm({ task, items: { asked, offered }, answer, onAnswer }: Props): ReactNode {
  const offers = offered.map(({ id, text }) => ({ value: id, words: text }));
  const claims = asked.map(({ id, letter, text }) => ({ value: id, words: `${letter} ${text}` }));
  switch (task.kind) {
    case 'predict': {
      const given: Of<'predict'> = answer?.kind === 'predict' ? answer : { kind: 'predict', text: '', outcomes: {} };
      return (
        <>
          <Selects
            asked={asked}
            choices={REPORT_STATUSES.map((status) => ({ value: status, words: statusWords(status) }))}
            chosen={given.outcomes}
            onChoose={(id, value) => {
              const outcome = REPORT_STATUSES.find((status) => status === value);
              const { [id]: _, ...others } = given.outcomes;
              onAnswer({ ...given, outcomes: outcome ? { ...others, [id]: outcome } : others });
            }}
          />
          <Words
            label="Your prediction, with a reason"
            text={given.text}
            onWrite={(text) => onAnswer({ ...given, text })}
          />
        </>
      );
    }
    case 'order': {
      const given = answer?.kind === 'order' ? answer.events : null;
      return <OrderField items={asked} given={given} onOrder={(events) => onAnswer({ kind: 'order', events })} />;
    }
    case 'match': {
      const sources = answer?.kind === 'match' ? answer.sources : {};
      return (
        <Selects
          asked={asked}
          choices={offers}
          chosen={sources}
          onChoose={(id, value) => onAnswer({ kind: 'match', sources: { ...sources, [id]: value } })}
        />
      );
    }
    case 'place': {
      const given: Of<'place'> = answer?.kind === 'place' ? answer : { kind: 'place', places: {}, countries: [] };
      if (task.placing.kind === 'group')
        return <CountryChecks chosen={given.countries} onChoose={(countries) => onAnswer({ ...given, countries })} />;
      return (
        <Selects
          asked={asked}
          choices={offers}
          chosen={given.places}
          onChoose={(id, value) => onAnswer({ ...given, places: { ...given.places, [id]: value } })}
        />
      );
    }
    case 'compare':
      return (
        <>
          <ul className="field-list answer-list">
            {asked.map(({ letter, text }) => (
              <li key={letter}>
                <strong>{letter}</strong> {text}
              </li>
            ))}
          </ul>
          <ul className="field-list answer-checks">
            {RELATIONS.map((relation) => (
              <li key={relation}>
                <label>
                  <input
                    type="radio"
                    name="relation"
                    checked={answer?.kind === 'compare' && answer.relation === relation}
                    onChange={() => onAnswer({ kind: 'compare', relation })}
                  />
                  {relationWords(relation)}
                </label>
              </li>
            ))}
          </ul>
        </>
      );
    case 'sentence': {
      const given: Of<'sentence'> = answer?.kind === 'sentence' ? answer : { kind: 'sentence', text: '', claims: [] };
      return (
        <>
          <Words label="Your sentence" text={given.text} onWrite={(text) => onAnswer({ ...given, text })} />
          <p>Its evidence:</p>
          <Checks
            choices={claims}
            chosen={given.claims}
            onChoose={(chosen) => onAnswer({ ...given, claims: chosen })}
          />
        </>
      );
    }
  }
}
