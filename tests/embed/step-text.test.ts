import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStep, withStep, withValue, writeStep } from '../../src/embed/step-text.ts';

const steps = fc.record({
  day: fc.constantFrom('2025-03-10', '2025-03-16'),
  event: fc.option(fc.constantFrom('e-0311-jeddah', 'x')),
  known: fc.option(fc.constantFrom('2025-03-11T18:30Z', '2025-03-11T18:30+01:00')),
});

describe('a step in an article’s address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(steps, (step) => {
        expect(readStep(writeStep(step))).toEqual(step);
      }),
    );
  });

  it('says no more than there is', () => {
    expect(writeStep({ day: '2025-03-11', event: null, known: null })).toBe('2025-03-11');
    expect(writeStep({ day: '2025-03-11', event: null, known: '2025-03-11T18:30Z' })).toBe(
      '2025-03-11//2025-03-11T18:30Z',
    );
  });

  it.each([
    null,
    '',
    'tomorrow',
    '2025-03-11/../..',
    '2025-03-11/a/b/c',
    '2025-03-11/<b>',
    'javascript:0',
    '2025-03-11?x',
  ])('is not %s', (text) => {
    expect(readStep(text)).toBeNull();
  });
});

describe('an embed’s address', () => {
  const site = 'https://parley.test/any/path/week';

  it.each([
    [`${site}/embed/`, `${site}/2025-03-12/embed/`],
    [`${site}/2025-03-10/embed/?theme=dark&event=e-1`, `${site}/2025-03-12/embed/?theme=dark#from=2025-03-10`],
    [`${site}/2025-03-12/embed/`, `${site}/2025-03-12/embed/`],
    [`${site}/events/e-1/embed/`, `${site}/2025-03-12/embed/#from=events/e-1`],
    [`${site}/embed/?day=2025-03-11`, `${site}/2025-03-12/embed/`],
  ])('%s is made to show a day', (from, to) => {
    expect(withStep(from, { day: '2025-03-12', event: null, known: null })).toBe(to);
  });

  it('stays on its own host and in its own folder, whatever is read from the article’s address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), steps.map(writeStep)), (text) => {
        const step = readStep(text);
        if (step) expect(withStep(`${site}/embed/`, step).startsWith(`${site}/2025-03-1`)).toBe(true);
      }),
    );
    expect(readStep(writeStep({ day: '2025-03-10', event: 'x', known: null }))).not.toBeNull();
  });

  it('asks for the event and the moment', () => {
    const step = { day: '2025-03-12', event: 'e-1', known: '2025-03-11T18:30Z' };
    expect(withStep(`${site}/embed/?show=map`, step)).toBe(
      `${site}/2025-03-12/embed/?show=map&event=e-1&known=2025-03-11T18%3A30Z`,
    );
  });
});

describe('a value in an article’s query', () => {
  it.each([
    ['', '?parley=2025-03-11/e-1'],
    ['?q=a+b%20c&list=1%2C2&flag&x=%C3%BC', '?q=a+b%20c&list=1%2C2&flag&x=%C3%BC&parley=2025-03-11/e-1'],
    ['?parley=2025-03-10&q=a+b', '?parley=2025-03-11/e-1&q=a+b'],
    ['?a[]=1&p%61rley=x&a[]=2', '?a[]=1&parley=2025-03-11/e-1&a[]=2'],
  ])('leaves all else in “%s” as it was written', (search, to) => {
    expect(withValue(search, 'parley', '2025-03-11/e-1')).toBe(to);
  });

  it('is read back whole, whatever its name', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string({ minLength: 1 }), steps, (search, name, step) => {
        const text = writeStep(step);
        expect(new URLSearchParams(withValue(search, name, text)).get(name)).toBe(text);
      }),
    );
  });
});
