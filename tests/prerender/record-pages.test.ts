// @vitest-environment happy-dom
/** The pages about one thing, over the published week: each tells all that the records hold of it, with its sources. */
import { describe, expect, it } from 'vitest';
import { dayOf, isOn, knownEvents } from '../../src/domain/events/day.ts';
import { disagreementsOf } from '../../src/domain/evidence/disagreements.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { longDate } from '../../src/domain/words/dates.ts';
import { statusWords } from '../../src/domain/words/statuses.ts';
import { WEEK } from '../fixtures/week.ts';
import { walkStatements } from '../story/statement-walk.ts';
import { bodyOf, HEADS } from './drawn-site.ts';

function drawn(path: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = bodyOf(path);
  return page;
}

const textOf = (page: ParentNode, selector: string): string => page.querySelector(selector)?.textContent ?? '';
const textsOf = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
const hrefsOf = (page: ParentNode, selector = 'a'): string[] =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

const days = daysOf(WEEK.extent);
const all = knownEvents(WEEK, null);

describe('an event’s page', () => {
  it.each(all.map((each) => [each.event.id, each] as const))('tells all of %s', (id, { event, status, isPlanned }) => {
    const page = drawn(`/${WEEK.id}/events/${id}/`);
    expect(textOf(page, 'h1')).toBe(event.title);
    expect(textOf(page, '.record-head')).toContain(event.summary);
    expect(textOf(page, '.record-head .ui-status')).toBe(statusWords(status));
    expect(textOf(page, '.record-head')).toContain(event.zone.replaceAll('_', ' '));
    if (isPlanned) expect(textOf(page, '.record-head')).not.toContain('Took place');
    if (event.place !== null) expect(textOf(page, '.story-when')).toContain(WEEK.places.get(event.place)?.name);
    expect(page.querySelectorAll('.story-attendee')).toHaveLength(event.participants.length);
    expect(textsOf(page, '.story-claim > p:first-child').sort()).toEqual(event.claims.map(({ text }) => text).sort());
    expect(page.querySelectorAll('.story-report')).toHaveLength(event.reports.length);
    const differing = disagreementsOf(WEEK, null).filter(({ events }) => events.includes(id));
    expect(page.querySelectorAll('.story-differ[open]')).toHaveLength(differing.length);
    expect(textsOf(page, '.story-answer-value').sort()).toEqual(
      differing.flatMap(({ answers }) => answers.map(({ value }) => value)).sort(),
    );
    for (const other of event.related)
      expect(
        hrefsOf(page).some((href) => href.endsWith(`/events/${other}/`)),
        other,
      ).toBe(true);
  });

  it.each(all.map(({ event }) => [event.id, event] as const))(
    'of %s leads to its days, and to what came before and after',
    (id, event) => {
      const page = drawn(`/${WEEK.id}/events/${id}/`);
      const on = days.filter((day) => isOn(event, day));
      for (const day of on) expect(hrefsOf(page)).toContain(`../../../${WEEK.id}/${day}/?event=${id}#story-${id}`);
      if (on.length === 0) expect(hrefsOf(page)).toContain(`../../../${WEEK.id}/${days[0]}/?event=${id}`);
      const at = all.findIndex((each) => each.event.id === id);
      const around = [all[at - 1], all[at + 1]].flatMap((each) =>
        each ? [`../../../${WEEK.id}/events/${each.event.id}/`] : [],
      );
      expect(hrefsOf(page, '.record-steps a')).toEqual(around);
    },
  );
});

describe('a country’s page', () => {
  it.each([...WEEK.countries.values()].map((country) => [country.name, country] as const))(
    'tells of %s on each day, its groups, and every event that names it',
    (name, { iso3 }) => {
      const page = drawn(`/${WEEK.id}/countries/${iso3}/`);
      expect(textOf(page, 'h1')).toBe(name);
      expect(textsOf(page, '.record-section:first-of-type h3')).toEqual(days.map(longDate));
      for (const group of WEEK.groups.filter(({ members }) => members.some(({ country }) => country === iso3)))
        expect(textsOf(page, '[data-statement="membership"] strong')).toContain(group.label);
      const naming = WEEK.events.filter(({ participants }) =>
        participants.some(({ party }) => party.kind === 'country' && party.iso3 === iso3),
      );
      for (const { id } of naming) expect(hrefsOf(page)).toContain(`../../../${WEEK.id}/events/${id}/`);
    },
  );

  it('says that nothing is reported rather than leave a day out', () => {
    const page = drawn(`/${WEEK.id}/countries/NOR/`);
    expect(page.textContent).toContain('Norway has no reported part in talks on Monday 10 March.');
    expect(page.textContent).toContain('Norway took part in talks on Tuesday 11 March.');
  });
});

describe('the page of sources', () => {
  it('tells of every source its publisher, date, language, kind and weight, with the way to it', () => {
    const page = drawn(`/${WEEK.id}/sources/`);
    expect(new Set(textsOf(page, '.record-publisher > h2'))).toEqual(
      new Set([...WEEK.sources.values()].map(({ publisher }) => publisher)),
    );
    const entries = new Map([...page.querySelectorAll('.record-source')].map((entry) => [entry.id, entry]));
    for (const { id, url, title, reliability } of WEEK.sources.values()) {
      const entry = entries.get(`source-${id}`);
      expect(entry?.textContent, id).toContain(title);
      expect(entry?.textContent, id).toMatch(/, in \p{Lu}\p{L}+, (of usual reliability|weak source)/u);
      if (reliability === 'low') expect(entry?.textContent, id).toContain('weak source');
      if (url !== null) expect(entry && hrefsOf(entry), id).toContain(url);
    }
  });

  it('leads from each source to every event that rests on it', () => {
    const page = drawn(`/${WEEK.id}/sources/`);
    for (const event of WEEK.events)
      for (const id of new Set(
        [...event.claims, ...event.reports, ...event.participants].flatMap(({ sources }) => sources),
      )) {
        const entry = page.querySelector(`[id="source-${id}"]`);
        expect(entry && hrefsOf(entry), `${id} for ${event.id}`).toContain(`../../${WEEK.id}/events/${event.id}/`);
      }
  });

  it.each(days)('of %s holds those of its events, and no others', (day) => {
    const page = drawn(`/${WEEK.id}/${day}/sources/`);
    const events = WEEK.events.filter((event) => isOn(event, day));
    const told = new Set(
      events.flatMap(({ claims, reports, participants }) =>
        [...claims, ...reports, ...participants].flatMap(({ sources }) => sources),
      ),
    );
    expect(new Set([...page.querySelectorAll('.record-source')].map(({ id }) => id.slice('source-'.length)))).toEqual(
      told,
    );
    const led = hrefsOf(page, '.record-uses a').map((href) => href.split('/').at(-2));
    expect(new Set(led)).toEqual(new Set(events.map(({ id }) => id)));
  });
});

describe.each(days)('the sheet of %s', (day) => {
  const { events } = dayOf(WEEK, day, null);
  const page = drawn(`/${WEEK.id}/${day}/print/`);

  it('tells every event with its time, place, status, parties and people', () => {
    const told = new Map(
      [...page.querySelectorAll('.sheet-event')].map((each) => [each.getAttribute('data-event'), each]),
    );
    expect([...told.keys()]).toEqual(events.map(({ event }) => event.id));
    for (const { event, status } of events) {
      const text = told.get(event.id)?.textContent ?? '';
      expect(text).toContain(event.title);
      expect(text).toContain(event.summary);
      expect(text).toContain(statusWords(status));
      expect(text).toContain(event.zone.replaceAll('_', ' '));
      if (event.place !== null) expect(text).toContain(WEEK.places.get(event.place)?.name);
      for (const { party, people } of event.participants) {
        if (party.kind === 'country') expect(text).toContain(WEEK.countries.get(party.iso3)?.name);
        for (const id of people) expect(text).toContain(WEEK.people.get(id)?.name);
      }
    }
  });

  it('tells where sources differ, each answer with what it counts', () => {
    const ids = events.map(({ event }) => event.id);
    const differing = disagreementsOf(WEEK, null).filter((each) => each.events.some((id) => ids.includes(id)));
    expect(textsOf(page, '.sheet-difference h4')).toEqual(differing.map(({ question }) => question.text));
    const told = textOf(page, '.sheet');
    for (const { answers } of differing)
      for (const { value, scope, claims } of answers)
        for (const each of [value, scope, ...claims.map(({ text }) => text)]) expect(told).toContain(each);
  });

  it('numbers its sources, writes out their addresses, and leads to each from all that rests on it', () => {
    const entries = [...page.querySelectorAll('.sheet-sources > li')];
    for (const entry of entries) {
      const source = WEEK.sources.get(entry.getAttribute('data-source') ?? '');
      expect(entry.textContent).toContain(source?.publisher);
      expect(entry.textContent).toContain(source?.title);
      if (source?.url) expect(entry.textContent).toContain(source.url);
    }
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_entry, at) => `source-${day}-${at + 1}`));
    for (const said of page.querySelectorAll('[data-statement="participant"], [data-statement="sentence"]')) {
      const led = [...said.querySelectorAll(':scope > .sheet-numbers a')].map((link) =>
        page.querySelector(link.getAttribute('href') ?? '')?.getAttribute('data-source'),
      );
      expect(new Set(led)).toEqual(new Set(said.getAttribute('data-sources')?.split(' ')));
    }
  });

  it('has its map with all that the legend explains, and what the borders mean', () => {
    const painted = [...page.querySelectorAll('.sheet-map [data-part]')].map((each) => each.getAttribute('data-part'));
    const explained = [...page.querySelectorAll('.sheet-legend [data-part]')].map((each) =>
      each.getAttribute('data-part'),
    );
    for (const part of painted) expect(explained).toContain(part);
    for (const use of page.querySelectorAll('use'))
      expect(page.querySelector(`[id="${use.getAttribute('href')?.slice(1)}"]`), use.outerHTML).toBeTruthy();
    expect(textOf(page, '.sheet-note')).toContain('resolution 68/262');
    expect(textOf(page, '.sheet-foot')).toContain(`/${WEEK.id}/${day}/`);
    expect(textOf(page, '.sheet-foot')).toContain(WEEK.licence);
  });
});

it('the sheet of the week holds each day as its own sheet has it', () => {
  const week = [...drawn(`/${WEEK.id}/print/`).querySelectorAll('.sheet-day')].map((day) => day.textContent);
  expect(week).toEqual(days.map((day) => textOf(drawn(`/${WEEK.id}/${day}/print/`), '.sheet-day')));
});

it('no page says anything without a source that it leads to', () => {
  // An embed is a day as built, which leads to its sources; what it says is held with the days.
  const records = HEADS.filter(({ path, isEmbed }) => !isEmbed && /\/(events|countries|sources|print)\//.test(path));
  expect(records.length).toBeGreaterThan(100);
  for (const { path } of records) {
    const { count, faults } = walkStatements(drawn(path), WEEK);
    expect(faults, path).toEqual([]);
    if (/\/events\//.test(path)) expect(count, path).toBeGreaterThan(3);
  }
});
