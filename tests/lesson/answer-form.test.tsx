// @vitest-environment happy-dom
/** Each kind of task is answered by keys alone, and what was answered is told, never judged. */
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/lessons/answers.ts';
import { asked } from '../../src/domain/lessons/asked.ts';
import { itemsOf } from '../../src/domain/lessons/items.ts';
import type { Step, TaskKind } from '../../src/domain/lessons/lesson.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { AnswerForm } from '../../src/views/lesson/answer-form.tsx';
import { RemarkList } from '../../src/views/lesson/remark-list.tsx';
import { ReaderProvider } from '../../src/views/ui/reader-context.tsx';
import { WEEK } from '../fixtures/week.ts';
import { STEPS } from '../fixtures/week-lessons.ts';

afterEach(cleanup);

function stepWith(kind: TaskKind, isIt: (step: Step) => boolean = () => true): Step {
  const found = STEPS.find(({ step }) => step.task?.kind === kind && isIt(step));
  if (!found) throw new Error(`no step with ${kind}`);
  return found.step;
}

function Reading({ children }: { readonly children: ReactNode }): ReactNode {
  const [store] = useState(() => createReaderStore(initialReader(WEEK.extent.start)));
  return (
    <ReaderProvider chronicle={WEEK} store={store}>
      {children}
    </ReaderProvider>
  );
}

type FormProps = { readonly step: Step; readonly tell: (answer: Answer) => void };

function Form({ step, tell }: FormProps): ReactNode {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { task } = asked(step);
  const give = (given: Answer): void => {
    setAnswer(given);
    tell(given);
  };
  return task && <AnswerForm task={task} items={itemsOf(WEEK, asked(step))} answer={answer} onAnswer={give} />;
}

/** Draws the form of a step and tells what has been answered. */
function openForm(step: Step): () => Answer | null {
  let last: Answer | null = null;
  render(
    <Reading>
      <Form
        step={step}
        tell={(answer) => {
          last = answer;
        }}
      />
    </Reading>,
  );
  return () => last;
}

describe('by keys alone', () => {
  it('things are put in order, the focus goes with what was moved, and where it went is said', async () => {
    const step = stepWith('order');
    const answer = openForm(step);
    const names = (): string[] =>
      screen.getAllByRole('listitem').map((row) => row.querySelector('span')?.textContent ?? '');
    const [first = '', second = ''] = names();
    const later = screen.getByRole('button', { name: `${first}: later` });
    later.focus();
    await userEvent.keyboard('{Enter}');
    expect(names().slice(0, 2)).toEqual([second, first]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`${first}: later`);
    expect(screen.getByRole('status').textContent).toBe(`${first}: 2 of ${names().length}`);
    await userEvent.keyboard(' ');
    expect(names().indexOf(first)).toBe(2);
    const given = answer();
    expect(given?.kind === 'order' ? given.events : []).toHaveLength(names().length);
    // At the end it stays.
    for (let press = 0; press < 9; press += 1) await userEvent.keyboard('{Enter}');
    expect(names().at(-1)).toBe(first);
  });

  it('an order that nobody touched is no answer until it is said to be one', async () => {
    const step = stepWith('order');
    const answer = openForm(step);
    expect(answer()).toBeNull();
    const own = screen.getByRole('button', { name: 'This order is my answer' });
    expect(own.getAttribute('aria-pressed')).toBe('false');
    own.focus();
    await userEvent.keyboard('{Enter}');
    expect(answer()).toEqual({ kind: 'order', events: itemsOf(WEEK, asked(step)).asked.map(({ id }) => id) });
    expect(own.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(own);
  });

  it.each(['match', 'place'] as const)('each is given one of what is offered: %s', async (kind) => {
    const step = stepWith(kind, ({ task }) => task?.kind !== 'place' || task.placing.kind === 'claims');
    const answer = openForm(step);
    const [first] = screen.getAllByRole('combobox');
    if (!first) throw new Error('nothing to choose');
    const offered = within(first).getAllByRole('option');
    await userEvent.selectOptions(first, offered[1] ?? '');
    const given = answer();
    const chosen = given?.kind === 'match' ? given.sources : given?.kind === 'place' ? given.places : {};
    expect(Object.values(chosen)).toHaveLength(1);
    expect((first as HTMLSelectElement).selectedIndex).toBe(1);
  });

  it('countries are found in a list, as on the map', async () => {
    const answer = openForm(stepWith('place', ({ task }) => task?.kind === 'place' && task.placing.kind === 'group'));
    screen.getByRole('checkbox', { name: 'Romania' }).focus();
    await userEvent.keyboard(' ');
    expect(answer()).toMatchObject({ countries: ['ROU'] });
    await userEvent.keyboard(' ');
    expect(answer()).toMatchObject({ countries: [] });
  });

  it('two accounts are compared, a prediction is made, and a sentence rests on evidence', async () => {
    const compared = openForm(stepWith('compare'));
    screen.getByRole('radio', { name: /cannot both be true/ }).focus();
    await userEvent.keyboard(' ');
    expect(compared()).toEqual({ kind: 'compare', relation: 'exclusive' });
    cleanup();
    const predicted = openForm(
      stepWith('predict', ({ task }) => task?.kind === 'predict' && task.about.kind === 'events'),
    );
    const [first] = screen.getAllByRole('combobox');
    if (first) await userEvent.selectOptions(first, 'Took place');
    await userEvent.type(screen.getByRole('textbox'), 'Because.');
    expect(predicted()).toMatchObject({ text: 'Because.' });
    cleanup();
    const written = openForm(stepWith('sentence'));
    await userEvent.type(screen.getByRole('textbox'), 'One sentence.');
    const [claim] = screen.getAllByRole('checkbox');
    if (claim) await userEvent.click(claim);
    const given = written();
    expect(given).toMatchObject({ text: 'One sentence.' });
    expect(given?.kind === 'sentence' ? given.claims : []).toHaveLength(1);
  });
});

describe('what stands in the form', () => {
  it.each(STEPS.filter(({ step }) => step.task !== null))('$name: nothing of what is revealed', ({ step }) => {
    openForm(step);
    const { text, allows, expected } = step.task?.reveal ?? { text: '', allows: '', expected: [] };
    for (const words of [text, allows, ...expected]) expect(document.body.textContent).not.toContain(words);
    // A date or a source in the markup would tell it as well.
    if (step.task?.kind === 'order') expect(document.body.innerHTML).not.toMatch(/e-\d{4}-/);
    // So would the name of a record: `pa-chiefs` for a source.
    const { asked: things, offered } = itemsOf(WEEK, asked(step));
    for (const { id } of [...things, ...offered]) expect(document.body.innerHTML).not.toContain(`"${id}"`);
  });
});

describe('remarks', () => {
  it('tell for each thing what the sources tell, and who says so, with no mark', () => {
    const step = stepWith('match');
    const { asked: claims, offered } = itemsOf(WEEK, asked(step));
    const answer: Answer = {
      kind: 'match',
      sources: Object.fromEntries(claims.slice(1).map(({ id }) => [id, offered[0]?.id ?? ''])),
    };
    render(
      <Reading>
        <RemarkList step={step} answer={answer} />
      </Reading>,
    );
    const rows = [...document.querySelectorAll('[data-verdict]')];
    expect(rows).toHaveLength(claims.length);
    for (const { text } of claims) expect(document.body.textContent).toContain(text);
    expect(rows.filter((row) => row.getAttribute('data-verdict') === 'unanswered')).toHaveLength(1);
    for (const row of rows) expect(row.querySelectorAll('.ui-sources li').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/correct|wrong|right answer|score|points/i);
  });
});
