// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { selectedEvent, wentToDay } from '../../src/state/reader.ts';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { asOf, claim, date, event, report } from '../fixtures/records.ts';
import { openAll, storyPage, tellStory } from './told-story.tsx';

afterEach(cleanup);

const card = (title: string): HTMLElement => screen.getByRole('article', { name: title });

describe('the day', () => {
  it('is named, said in a sentence and told from what it was about', () => {
    tellStory();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/Tuesday.*11 March/);
    expect(screen.getAllByRole('article').map((each) => within(each).getByRole('heading').textContent)).toEqual([
      'Chiefs of defence meet in Paris',
      'Ukraine and the United States talk in Jeddah',
    ]);
  });

  it('follows the store wherever the step came from', () => {
    const { store } = tellStory();
    act(() => store.setState(wentToDay(date('2025-03-15'))));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/15 March/);
    expect(card('Leaders speak by video')).toBeTruthy();
  });

  it('leads to the days beside it by real addresses, and to none beyond the ends', async () => {
    const { store } = tellStory({ day: '2025-03-10' });
    const nav = screen.getByRole('navigation');
    expect(within(nav).getAllByRole('link')).toHaveLength(1);
    const next = within(nav).getByRole('link');
    expect(next.getAttribute('href')).toBe('../2025-03-11/');
    await userEvent.click(next);
    expect(store.getState().day).toBe('2025-03-11');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { store } = tellStory();
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'Chiefs of defence meet in Paris' }));
    expect(store.getState().selected).toBeNull();
  });

  it('says which of several days it is', () => {
    tellStory({ day: '2025-03-13' });
    expect(card('Ministers meet for three days').textContent).toContain('Second of 3 days');
  });
});

describe('an event', () => {
  it('is told with hour and zone, place and status in words', () => {
    tellStory();
    const chiefs = card('Chiefs of defence meet in Paris');
    expect(chiefs.textContent).toMatch(/16:30/);
    expect(chiefs.textContent).toContain('Paris, France');
    expect(within(chiefs).getAllByText('Took place').length).toBeGreaterThan(0);
  });

  it('says so where no source tells the hour', () => {
    tellStory();
    expect(card('Ukraine and the United States talk in Jeddah').textContent).toMatch(/time not reported/i);
  });

  it('keeps the note on its time', () => {
    tellStory({ day: '2025-03-10' });
    expect(card('A minister speaks in Moscow').textContent).toContain('In the evening, by one account.');
  });

  it('is never told as done while it is only planned', async () => {
    tellStory({ day: '2025-03-16', selected: 'hand-over' });
    const planned = card('A plan is to go to Washington');
    await openAll(planned);
    expect(planned.textContent).not.toMatch(/took place|took part|attended/i);
    expect(planned.textContent).toMatch(/expected/i);
  });

  it('seen from before it happened tells nothing that came later', async () => {
    tellStory({ selected: 'chiefs', knownAt: asOf('2025-03-10').at });
    const chiefs = card('Chiefs of defence meet in Paris');
    await openAll(chiefs);
    expect(chiefs.textContent).not.toMatch(/took place|took part|thirty-four|What could secure/i);
    expect(chiefs.textContent).toContain('Said by then: Thirty countries were to send their chiefs.');
    expect(screen.queryByText('thirty-seven', { exact: false })).toBeNull();
  });

  it('says of what was public, while no account of it is out, that this came later', () => {
    const events = FIXTURE.events.map((each) =>
      each.id === 'jeddah'
        ? {
            ...each,
            reports: [report('2025-03-13', 'took-place')],
            claims: [],
            publicFrom: { ...asOf('2025-03-11'), reason: 'Everyone saw it.', tells: null },
          }
        : each,
    );
    tellStory({ knownAt: asOf('2025-03-12').at }, { ...FIXTURE, events });
    const jeddah = card('Ukraine and the United States talk in Jeddah');
    expect(within(jeddah).getByText('What was said of it came out later.')).toBeTruthy();
    expect(jeddah.textContent).not.toContain('in short');
  });

  it('hatches the chips of countries whose part is only planned, as the map does', () => {
    tellStory({ day: '2025-03-16' });
    expect(card('A plan is to go to Washington').querySelectorAll('.ui-hatch[data-planned]')).toHaveLength(2);
    cleanup();
    tellStory();
    expect(document.querySelectorAll('.ui-hatch[data-planned]')).toHaveLength(0);
  });

  it('folds away what is more than ten, and keeps every way of taking part in sight', () => {
    tellStory();
    const chiefs = card('Chiefs of defence meet in Paris');
    expect(within(chiefs).getByText(/^and 5 more$/)).toBeTruthy();
    for (const name of ['Japan', 'South Korea', 'Croatia', 'Ireland'])
      expect(within(chiefs).getByRole('button', { name: new RegExp(name) })).toBeTruthy();
  });

  it('names people with their office and country', async () => {
    tellStory({ selected: 'chiefs' });
    await openAll(card('Chiefs of defence meet in Paris'));
    expect(card('Chiefs of defence meet in Paris').textContent).toContain(
      'Thierry Burkhard, Chief of the Defence Staff (France)',
    );
  });
});

describe('selecting', () => {
  it('opens the card and closes it again, and says which it is', async () => {
    const { store } = tellStory();
    const title = screen.getByRole('link', { name: 'Chiefs of defence meet in Paris' });
    expect(title.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(title);
    expect(store.getState().selected).toBe('chiefs');
    expect(title.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(title.getAttribute('aria-controls') ?? '')?.hasAttribute('open')).toBe(true);
    await userEvent.click(title);
    expect(store.getState().selected).toBeNull();
  });

  it('from elsewhere opens the card and leaves the focus where it was', () => {
    const { store } = tellStory();
    const before = document.activeElement;
    act(() => store.setState(selectedEvent('jeddah')));
    expect(card('Ukraine and the United States talk in Jeddah').hasAttribute('data-selected')).toBe(true);
    expect(document.activeElement).toBe(before);
  });

  it('asks a country and takes the question back', async () => {
    const { store } = tellStory();
    const romania = screen.getByRole('button', { name: /Romania/ });
    await userEvent.click(romania);
    expect(store.getState().asked).toBe('ROU');
    expect(romania.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(romania);
    expect(store.getState().asked).toBeNull();
  });

  it.each([
    ['invasion', 'Before the week'],
    ['planning', 'Looking ahead'],
  ])('shows %s, which no day holds, at the top, with a way back', async (id, title) => {
    const { store } = tellStory({ selected: id });
    const outside = screen.getByRole('region', { name: title });
    expect(within(outside).getByRole('article').getAttribute('data-event')).toBe(id);
    await userEvent.click(within(outside).getByRole('button', { name: /Back to Tuesday/ }));
    expect(store.getState().selected).toBeNull();
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  it('follows a link to a related event to its day', async () => {
    const { store } = tellStory({ selected: 'chiefs' });
    await userEvent.click(screen.getByRole('link', { name: 'Leaders speak by video' }));
    expect(store.getState()).toMatchObject({ day: '2025-03-15', selected: 'call' });
  });

  it('does not tell of an event that was not yet known', () => {
    tellStory({ selected: 'planning', knownAt: asOf('2025-03-10').at });
    expect(screen.queryByText('Planners are to meet in London')).toBeNull();
    expect(screen.getByText(/not yet known/)).toBeTruthy();
  });
});

describe('where sources differ', () => {
  it('is reached by keyboard and gives each value its scope, source and date, in order of date', async () => {
    tellStory();
    const summary = screen.getByText('How many countries took part?', { selector: 'summary *' }).closest('summary');
    if (!summary) throw new Error('no summary');
    expect(summary.textContent).toContain('30; 34; 37');
    summary.focus();
    expect(document.activeElement).toBe(summary);
    await userEvent.click(summary);
    const box = summary.closest('details');
    expect(box?.open).toBe(true);
    const answers = [...(box?.querySelectorAll('[data-statement="answer"]') ?? [])];
    expect(answers.map((each) => each.querySelector('.story-answer-value')?.textContent)).toEqual(['30', '34', '37']);
    expect(answers[0]?.textContent).toContain('invited, by a count in advance');
    expect(answers[1]?.textContent).toMatch(/The Gazette.*12 March/);
    expect(answers[1]?.querySelector('a')?.getAttribute('href')).toBe('https://gazette.example/story');
    expect(box?.textContent).toContain('They count different things: all can be true.');
    expect(box?.textContent).toContain('none is preferred');
    expect(box?.textContent).toContain('The first figure was given in advance.');
  });

  it('says when the values cannot all be true', async () => {
    tellStory();
    await userEvent.click(screen.getByText('How long did the talks last?', { selector: 'summary *' }));
    expect(card('Ukraine and the United States talk in Jeddah').textContent).toContain('They cannot all be true.');
  });

  it.each<[readonly string[], readonly string[], string]>([
    [['twenty|expected', 'thirty|present'], [], 'They count different things: all can be true.'],
    [
      ['about twenty|present', 'twenty-six|present'],
      [],
      'They differ in wording, in exactness or in what they count: all can be true.',
    ],
    [['twenty|present', 'thirty|present'], ['present'], 'They cannot all be true.'],
    [
      ['ten|expected', 'twenty|present', 'thirty|present'],
      ['present'],
      'Some count different things. On “present” they cannot all be true.',
    ],
    [
      ['ten|expected', 'eleven|expected', 'twenty|present', 'thirty|present'],
      ['expected', 'present'],
      'Some count different things. On “expected” and “present” they cannot all be true.',
    ],
  ])('of %j, exclusive on %j, says: %s', (answers, exclusive, words) => {
    const claims = answers.map((answer, at) => {
      const [value = '', scope = ''] = answer.split('|');
      return claim(`summit-c${at}`, 'Said.', '2025-03-10', { question: 'how-many', value, scope });
    });
    const page = storyPage(
      {},
      {
        ...FIXTURE,
        questions: new Map([
          ['how-many', { id: 'how-many', text: 'How many came?', about: null, exclusive, note: null }],
        ]),
        events: [event('talks', 'Ministers talk', '2025-03-11', { claims })],
      },
    );
    expect(page.textContent).toContain(`${words} In order of date`);
  });

  it('is listed for the day, and the list leads to the values', async () => {
    tellStory();
    await userEvent.click(screen.getByText(/Sources differ on 2 questions today/));
    await userEvent.click(screen.getByRole('link', { name: 'How long did the talks last?' }));
    const opened = document.activeElement?.closest('details');
    expect(opened?.open).toBe(true);
    expect(opened?.textContent).toContain('nine hours');
  });
});

it('keeps the fixture sound: every source that is named exists', () => {
  const ids = FIXTURE.events.flatMap(({ claims, reports, participants }) =>
    [...claims, ...reports, ...participants].flatMap(({ sources }) => sources),
  );
  expect(ids.filter((id) => !FIXTURE.sources.has(id))).toEqual([]);
});
