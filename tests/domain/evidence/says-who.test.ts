import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronicle, ChronicleEvent, Source } from '../../../src/domain/chronicle.ts';
import { dayOf } from '../../../src/domain/events/day.ts';
import { momentsOf } from '../../../src/domain/events/moments.ts';
import type { KnownAt } from '../../../src/domain/events/status.ts';
import type { Answered } from '../../../src/domain/evidence/answered.ts';
import type { Ground } from '../../../src/domain/evidence/grounds.ts';
import { saysWho } from '../../../src/domain/evidence/says-who.ts';
import type { Subject } from '../../../src/domain/evidence/subject.ts';
import { atLocal } from '../../../src/domain/time/instant.ts';
import { daysOf, type PlainDate } from '../../../src/domain/time/plain-date.ts';
import { groundWords } from '../../../src/domain/words/grounds.ts';
import { RULES } from '../../../src/domain/words/rules.ts';
import { FIXTURE } from '../../fixtures/chronicle.ts';
import { outFrom } from '../../fixtures/first-told.ts';
import { date } from '../../fixtures/records.ts';
import { WEEK } from '../../fixtures/week.ts';
import { subjectsOf } from './subjects.ts';

const ask = (chronicle: Chronicle, on: PlainDate, knownAt: KnownAt, subject: Subject): Answered | null =>
  saysWho(chronicle, dayOf(chronicle, on, knownAt), knownAt, subject);

const sourcesOf = ({ grounds }: Answered): Source[] => grounds.flatMap(({ sources }) => sources);

const STANDING: readonly Ground['kind'][] = ['membership', 'place', 'person'];
const isStanding = ({ grounds, rule }: Answered): boolean =>
  rule?.includes(RULES.standing) === true && grounds.every(({ kind }) => STANDING.includes(kind));

/** The ground of the map is no source of the week. */
const OUT = new Map([...WEEK.sources.keys()].map((id) => [id, outFrom(WEEK, id)]));

const FORUM: Subject = { kind: 'place', place: 'pl-ecole-militaire' };
const DAYS = daysOf(WEEK.extent);
/** At each of which something came in, and now. */
const MOMENTS: readonly KnownAt[] = [null, ...momentsOf(WEEK).map(({ at }) => at)];

/** A chronicle that holds nothing but what an answer rests on, and the names. */
function onlyOf(chronicle: Chronicle, grounds: readonly Ground[]): Chronicle {
  const events = new Map<string, ChronicleEvent>();
  const bare = (event: ChronicleEvent): ChronicleEvent =>
    events.get(event.id) ?? { ...event, participants: [], reports: [], claims: [] };
  for (const ground of grounds) {
    if (ground.kind === 'participant') {
      const event = bare(ground.dayEvent.event);
      events.set(event.id, { ...event, participants: [...event.participants, ground.participant] });
    }
    if (ground.kind === 'report' || ground.kind === 'judgement') {
      const event = bare(ground.event);
      events.set(event.id, { ...event, reports: [...event.reports, ground.report] });
    }
  }
  // As known then, they stand on fewer sources.
  const memberships = new Set(
    grounds.flatMap((ground) =>
      ground.kind === 'membership' ? [`${ground.group.id} ${ground.membership.country} ${ground.membership.from}`] : [],
    ),
  );
  const groups = chronicle.groups.map((group) => ({
    ...group,
    members: group.members.filter(({ country, from }) => memberships.has(`${group.id} ${country} ${from}`)),
  }));
  return { ...chronicle, events: [...events.values()], groups };
}

/** The same chronicle without the participations that an answer names. */
function without(chronicle: Chronicle, grounds: readonly Ground[]): Chronicle {
  const gone = grounds.flatMap((ground) =>
    ground.kind === 'participant' ? [`${ground.dayEvent.event.id} ${JSON.stringify(ground.participant.party)}`] : [],
  );
  const events = chronicle.events.map((event) => ({
    ...event,
    participants: event.participants.filter(({ party }) => !gone.includes(`${event.id} ${JSON.stringify(party)}`)),
  }));
  return { ...chronicle, events };
}

describe('saysWho', () => {
  it('tells why a country has its part: the rule, who named it, and that it is counted among the leaders', () => {
    const found = ask(WEEK, date('2025-03-11'), null, { kind: 'country', iso3: 'FRA' });
    expect(found?.statement).toContain('France, a leader of the coalition, took part in talks on Tuesday 11 March');
    expect(found?.rule).toContain('counted among those who lead the coalition');
    expect(found?.grounds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['participant', 'membership', 'report']),
    );
    expect(found?.grounds.map((ground) => groundWords(WEEK, ground))).toEqual(
      expect.arrayContaining([expect.stringContaining('France is counted in “Lead the coalition”')]),
    );
  });

  it('says of a country without a part what was looked through', () => {
    const found = ask(FIXTURE, date('2025-03-14'), null, { kind: 'country', iso3: 'TUR' });
    expect(found?.rule).toContain('These records were looked through');
    expect(found?.grounds.length).toBeGreaterThan(0);
  });

  it('gives the last report for a status, and the earlier ones after it', () => {
    const found = ask(FIXTURE, date('2025-03-15'), null, { kind: 'status', event: 'call' });
    expect(found?.grounds.map((ground) => ground.kind === 'report' && ground.report.status)).toEqual([
      'took-place',
      'announced',
    ]);
  });

  it('cites for a time, or a place, what tells it', () => {
    const kinds = (at: string, subject: Subject) =>
      ask(WEEK, date('2025-03-11'), atLocal(at, WEEK.zone), subject)?.grounds.flatMap((ground) =>
        ground.kind === 'report' ? [[ground.report.asOf.text, ...ground.report.sources]] : [],
      );
    expect(kinds('2025-03-06', { kind: 'time', event: 'e-0311-chiefs' })).toEqual([['2025-03-05', 'gazette-macron']]);
    expect(kinds('2025-03-13', { kind: 'time', event: 'e-0311-chiefs' })?.[0]).toEqual(['2025-03-07', 'gov-0307']);
    const hours = ask(WEEK, date('2025-03-11'), atLocal('2025-03-13', WEEK.zone), {
      kind: 'time',
      event: 'e-0311-chiefs',
    });
    expect(hours?.grounds.slice(0, 2).flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual([
      'interfax-1054799',
      'echiquier-1730',
    ]);
    expect(kinds('2025-03-13', FORUM)).toEqual([['2025-03-12', 'askanews-e5']]);
    expect(ask(WEEK, date('2025-03-11'), atLocal('2025-03-11', WEEK.zone), FORUM)).toBeNull();
  });

  it('says of a day that had not begun why what was under way is only expected on it', () => {
    const found = ask(WEEK, date('2025-03-14'), atLocal('2025-03-13', WEEK.zone), {
      kind: 'status',
      event: 'e-0312-g7',
    });
    expect(found?.statement).toContain('expected');
    expect(found?.rule).toBe(RULES.ahead);
    const today = ask(WEEK, date('2025-03-12'), atLocal('2025-03-13', WEEK.zone), {
      kind: 'status',
      event: 'e-0312-g7',
    });
    expect(today?.rule).toBe(RULES.judgement);
  });

  it('tells the note on a question with the last of its answers', () => {
    const rule = (at: string) =>
      ask(WEEK, date('2025-03-11'), atLocal(at, WEEK.zone), { kind: 'question', question: 'q-venue', value: null })
        ?.rule;
    expect(rule('2025-03-08')).not.toContain('the talks were held there');
    expect(rule('2025-03-12')).toContain('the talks were held there');
  });

  it('knows nothing of what was not yet known, and of what is not there', () => {
    const early = atLocal('2025-03-09', FIXTURE.zone);
    expect(ask(FIXTURE, date('2025-03-15'), early, { kind: 'event', event: 'call' })).toBeNull();
    expect(ask(FIXTURE, date('2025-03-15'), null, { kind: 'question', question: 'none', value: null })).toBeNull();
    expect(ask(FIXTURE, date('2025-03-15'), null, { kind: 'place', place: 'none' })).toBeNull();
  });

  it.each(DAYS)('has a source that was out for everything there is on %s, at any moment', (on) => {
    let [asked, sourced] = [0, 0];
    for (const knownAt of MOMENTS) {
      const day = dayOf(WEEK, on, knownAt);
      for (const subject of subjectsOf(WEEK, day, knownAt)) {
        const found = saysWho(WEEK, day, knownAt, subject);
        const told = `${JSON.stringify(subject)} as known at ${String(knownAt)}`;
        expect(found, told).not.toBeNull();
        if (!found) continue;
        asked += 1;
        // What is not of the week, such as who lies on a sea, is told at once; that its sources came later is said.
        const isSaid = found.grounds.some(({ kind }) => kind === 'judgement') || isStanding(found);
        const sources = sourcesOf(found);
        if (!isSaid) expect(sources.length, told).toBeGreaterThan(0);
        if (sources.length > 0) sourced += 1;
        const later = sources.filter(({ id }) => knownAt !== null && (OUT.get(id) ?? 0) > knownAt);
        expect(
          later.map(({ id }) => id),
          told,
        ).toEqual([]);
      }
    }
    console.log(
      `measure: subjects that answer with a source that was out on ${on}: ${sourced} of ${asked}, at ${MOMENTS.length} moments; of the others it is said that theirs came later`,
    );
    expect(asked).toBeGreaterThan(1000);
  });
});

describe('a country’s part', () => {
  const moments = fc.constantFrom(...MOMENTS);

  it('is what the records behind its answer fold to, on any day and at any moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), moments, (on, knownAt) => {
        const day = dayOf(WEEK, on, knownAt);
        for (const [iso3, { part, isPlanned }] of day.parts) {
          const grounds = ask(WEEK, on, knownAt, { kind: 'country', iso3 })?.grounds ?? [];
          const folded = dayOf(onlyOf(WEEK, grounds), on, knownAt).parts;
          expect([...folded.keys()]).toEqual([iso3]);
          expect(folded.get(iso3)).toMatchObject({ part, isPlanned });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes with those records', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), moments, fc.nat(), (on, knownAt, nth) => {
        const parts = [...dayOf(WEEK, on, knownAt).parts.keys()];
        const iso3 = parts[nth % parts.length];
        if (iso3 === undefined) return;
        const grounds = ask(WEEK, on, knownAt, { kind: 'country', iso3 })?.grounds ?? [];
        const { parts: left } = dayOf(without(WEEK, grounds), on, knownAt);
        expect(left.has(iso3)).toBe(false);
        expect(left.size).toBe(parts.length - 1);
      }),
    );
  });
});
