import { describe, expect, it } from 'vitest';
import { type Answer, remarksOn, type Verdict } from '../../../src/domain/lessons/answers.ts';
import { comparisonOf, membersOn } from '../../../src/domain/lessons/told-answers.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { asOf } from '../../fixtures/records.ts';
import { stepOn, view } from './steps.ts';

const verdicts = (step: Parameters<typeof remarksOn>[1], answer: Answer): Record<string, Verdict> =>
  Object.fromEntries(remarksOn(FIXTURE, step, answer).map(({ about, verdict }) => [about, verdict]));

describe('order', () => {
  const step = stepOn({ kind: 'order', question: 'Which came first?', events: ['call', 'invasion', 'summit'] });

  it('finds each event where the records have it', () => {
    expect(verdicts(step, { kind: 'order', events: ['invasion', 'summit', 'call'] })).toEqual({
      invasion: 'told',
      summit: 'told',
      call: 'told',
    });
  });

  it('marks what stands on the wrong side of another, and what was left out', () => {
    expect(verdicts(step, { kind: 'order', events: ['call', 'invasion'] })).toEqual({
      invasion: 'told-otherwise',
      summit: 'unanswered',
      call: 'told-otherwise',
    });
  });

  it('names the sources of the events', () => {
    const [first] = remarksOn(FIXTURE, step, { kind: 'order', events: [] });
    expect(first).toMatchObject({ about: 'invasion', told: ['invasion', 'summit', 'call'], sources: ['courier'] });
  });
});

describe('match', () => {
  const step = stepOn({
    kind: 'match',
    question: 'Who says so?',
    claims: ['chiefs-c1', 'chiefs-c2'],
    sources: ['herald', 'courier', 'gazette'],
  });

  it('takes any offered source that says so', () => {
    for (const source of ['herald', 'courier'])
      expect(verdicts(step, { kind: 'match', sources: { 'chiefs-c1': source, 'chiefs-c2': 'gazette' } })).toEqual({
        'chiefs-c1': 'told',
        'chiefs-c2': 'told',
      });
  });

  it('tells the sources that do, where another was named or none', () => {
    const remarks = remarksOn(FIXTURE, step, { kind: 'match', sources: { 'chiefs-c1': 'gazette' } });
    expect(remarks).toEqual([
      { about: 'chiefs-c1', verdict: 'told-otherwise', told: ['herald', 'courier'], sources: ['herald', 'courier'] },
      { about: 'chiefs-c2', verdict: 'unanswered', told: ['gazette'], sources: ['gazette'] },
    ]);
  });
});

describe('place', () => {
  const claims = ['jeddah-c1', 'statement-c1'];
  const step = stepOn({
    kind: 'place',
    question: 'Where?',
    placing: { kind: 'claims', claims, places: ['jeddah', 'moscow', 'paris'] },
  });

  it('goes by the place of the claim’s event', () => {
    const answer: Answer = { kind: 'place', places: { 'jeddah-c1': 'jeddah', 'statement-c1': 'paris' }, countries: [] };
    expect(verdicts(step, answer)).toEqual({ 'jeddah-c1': 'told', 'statement-c1': 'told-otherwise' });
  });

  it('takes the town for a house in it, where the house is not offered', () => {
    const house = {
      ...FIXTURE.places.get('moscow'),
      id: 'kremlin',
      name: 'Kremlin',
      town: 'Moscow',
      precision: 'point',
    };
    const chronicle = {
      ...FIXTURE,
      places: new Map([...FIXTURE.places, ['kremlin', house as never]]),
      events: FIXTURE.events.map((event) => (event.id === 'statement' ? { ...event, place: 'kremlin' } : event)),
    };
    const answer: Answer = { kind: 'place', places: { 'statement-c1': 'moscow' }, countries: [] };
    expect(remarksOn(chronicle, step, answer).find(({ about }) => about === 'statement-c1')?.verdict).toBe('told');
  });

  it('finds the countries of a group, missing ones and strangers', () => {
    const group = stepOn({ kind: 'place', question: 'Where?', placing: { kind: 'group', id: 'leads' } });
    expect(verdicts(group, { kind: 'place', places: {}, countries: ['FRA', 'ESP'] })).toEqual({
      FRA: 'told',
      GBR: 'unanswered',
      ESP: 'untold',
    });
  });

  it('tells it otherwise of a country that is named for other days alone, by who names it', () => {
    const [leads] = FIXTURE.groups;
    const members = (leads?.members ?? []).map((member) => ({ ...member, from: '2025-03-12' as never }));
    const chronicle = { ...FIXTURE, groups: leads ? [{ ...leads, members }] : [] };
    const group = stepOn({ kind: 'place', question: 'Where?', placing: { kind: 'group', id: 'leads' } });
    const remarks = remarksOn(chronicle, group, { kind: 'place', places: {}, countries: ['FRA' as never] });
    expect(remarks).toMatchObject([{ about: 'FRA', verdict: 'told-otherwise', told: [] }]);
    expect(remarks[0]?.sources).not.toEqual([]);
  });

  it('counts the members of the step’s day', () => {
    const [leads] = FIXTURE.groups;
    const later = (leads?.members ?? []).map((member, at) =>
      at === 0 ? { ...member, from: '2025-03-12' as never } : member,
    );
    const chronicle = { ...FIXTURE, groups: leads ? [{ ...leads, members: later }] : [] };
    expect(membersOn(chronicle, 'leads', view('2025-03-11').day, null)).toEqual(['GBR']);
    expect(membersOn(chronicle, 'leads', view('2025-03-12').day, null)).toEqual(['FRA', 'GBR']);
  });
});

describe('compare', () => {
  it('derives from scope and question whether two answers exclude each other', () => {
    expect(comparisonOf(FIXTURE, ['chiefs-c1', 'chiefs-c2'])?.relation).toBe('other-scope');
    const inexact = new Map([...FIXTURE.questions].map(([id, question]) => [id, { ...question, exclusive: [] }]));
    expect(comparisonOf(FIXTURE, ['jeddah-c1', 'jeddah-c2'])?.relation).toBe('exclusive');
    expect(comparisonOf({ ...FIXTURE, questions: inexact }, ['jeddah-c1', 'jeddah-c2'])?.relation).toBe('wording');
  });

  it('has nothing to say of claims that answer no common question', () => {
    expect(comparisonOf(FIXTURE, ['chiefs-c1', 'jeddah-c1'])).toBeNull();
    expect(comparisonOf(FIXTURE, ['chiefs-c1', 'chiefs-c1'])).toBeNull();
    expect(comparisonOf(FIXTURE, ['statement-c1', 'nowhere'])).toBeNull();
  });

  it('tells the relation, with the sources of both', () => {
    const step = stepOn({ kind: 'compare', question: 'Both?', claims: ['jeddah-c1', 'jeddah-c2'] });
    expect(remarksOn(FIXTURE, step, { kind: 'compare', relation: 'wording' })).toEqual([
      { about: 'how-long', verdict: 'told-otherwise', told: ['exclusive'], sources: ['courier', 'gazette'] },
    ]);
  });
});

describe('predict', () => {
  const later = view('2025-03-15', { knownAt: asOf('2025-03-15').at });
  const ask = (about: Extract<Parameters<typeof stepOn>[0], { kind: 'predict' }>['about']) =>
    stepOn(
      { kind: 'predict', question: 'What next?', about },
      view('2025-03-10', { knownAt: asOf('2025-03-10').at }),
      later,
    );

  it('sets standings beside those at the moment of the reveal', () => {
    const step = ask({ kind: 'events', events: ['call', 'hand-over'] });
    const outcomes = { call: 'took-place', 'hand-over': 'took-place' } as const;
    expect(remarksOn(FIXTURE, step, { kind: 'predict', text: '', outcomes })).toMatchObject([
      { about: 'call', verdict: 'told', told: ['took-place'] },
      { about: 'hand-over', verdict: 'told-otherwise', told: ['expected'] },
    ]);
  });

  it('sets words beside the answers known at the reveal, and judges none', () => {
    const step = ask({ kind: 'question', id: 'how-many' });
    expect(remarksOn(FIXTURE, step, { kind: 'predict', text: 'Forty', outcomes: {} })).toEqual([
      {
        about: 'how-many',
        verdict: 'open',
        told: ['30', '34', '37'],
        sources: ['courier', 'herald', 'gazette', 'letter'],
      },
    ]);
    const early = { ...step, task: step.task && { ...step.task, reveal: { ...step.task.reveal, view: null } } };
    expect(remarksOn(FIXTURE, early, { kind: 'predict', text: 'Forty', outcomes: {} })[0]?.told).toEqual(['30']);
  });

  it('leaves what no record can decide open', () => {
    const step = ask({ kind: 'open' });
    expect(verdicts(step, { kind: 'predict', text: 'Rain.', outcomes: {} })).toEqual({ '': 'open' });
    expect(verdicts(step, { kind: 'predict', text: ' ', outcomes: {} })).toEqual({ '': 'unanswered' });
  });
});

describe('sentence', () => {
  const step = stepOn({ kind: 'sentence', question: 'How many?', claims: ['chiefs-c1', 'chiefs-c2'] });

  it('wants words and evidence, and tells on how many separate chains that rests', () => {
    const answer: Answer = { kind: 'sentence', text: 'Thirty were to come.', claims: ['chiefs-c1', 'chiefs-c2'] };
    expect(remarksOn(FIXTURE, step, answer)).toEqual([
      { about: '', verdict: 'open', told: ['3'], sources: ['courier', 'herald', 'gazette'] },
    ]);
    expect(verdicts(step, { ...answer, claims: [] })).toEqual({ '': 'unanswered' });
    expect(verdicts(step, { ...answer, text: '  ' })).toEqual({ '': 'unanswered' });
  });
});
