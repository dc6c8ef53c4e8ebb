/** What is stated by the panels that are opened over the week: what was found, what was known when, what changed. */
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Subject } from '../../domain/evidence/subject.ts';
import { FINDING_KINDS, type FindingKind } from '../../domain/finding/entry.ts';
import { parsePlainDate } from '../../domain/time/plain-date.ts';
import { saidBy } from '../ui/says.ts';
import type { AskableReader, Stated } from './askable-reader.ts';
import { countrySubject, eventRound } from './names.ts';

/** What was typed there. */
const queryRound = (element: Element): string =>
  element.closest('.finding')?.querySelector<HTMLInputElement>('.finding-field')?.value ?? '';

function foundSaid(element: Element): Subject | null {
  const which = saidBy(element, 'found');
  return which === null ? null : { kind: 'found', which, query: queryRound(element) };
}

function resultsSaid(element: Element): Subject | null {
  const said = saidBy(element, 'results');
  const of = said === 'all' ? said : FINDING_KINDS.find((kind) => kind === said);
  return of ? { kind: 'results', of, query: queryRound(element) } : null;
}

function entrySubject(kind: FindingKind, id: string, event: string, { groups }: Chronicle): Subject | Stated | null {
  switch (kind) {
    case 'day': {
      const date = parsePlainDate(id);
      return date.ok ? { subject: { kind: 'headline' }, date: date.value } : null;
    }
    case 'country':
      return countrySubject(id);
    case 'group': {
      const group = groups.find((each) => each.id === id);
      return group ? { kind: 'group', group: group.kind } : null;
    }
    case 'person':
      return { kind: 'person', person: id };
    case 'place':
      return { kind: 'place', place: id };
    case 'event':
      return { kind: 'event', event: id };
    case 'source':
      return { kind: 'source', source: id };
    case 'claim':
      return { kind: 'claim', event, claim: id };
  }
}

function entrySaid(element: Element, chronicle: Chronicle): Subject | Stated | null {
  const [said = '', id = '', event = ''] = saidBy(element, 'entry')?.split(' ') ?? [];
  const kind = FINDING_KINDS.find((each) => each === said);
  return kind ? entrySubject(kind, id, event, chronicle) : null;
}

const comparedRound = (element: Element): string => saidBy(element.closest('.changes'), 'compared') ?? '';

function changeSaid(element: Element): Subject | null {
  const change = saidBy(element, 'change');
  return change === null ? null : { kind: 'change', change, compared: comparedRound(element) };
}

function changesSaid(element: Element): Subject | null {
  const which = saidBy(element, 'changes');
  return which === null ? null : { kind: 'changes', which, compared: comparedRound(element) };
}

export const PANEL_READERS: readonly AskableReader[] = [
  { at: '.finding-option', read: entrySaid },
  { at: '.finding-kind, .finding-none', read: resultsSaid },
  { at: '.finding-box > [role="status"]', read: resultsSaid, isPassed: true },
  { at: '.finding-facet label, .finding-events > p, .finding-ways button', read: foundSaid },
  { at: '.finding-events li[data-event] .ui-status', read: eventRound('status') },
  { at: '.finding-events li[data-event] .finding-about', read: eventRound('time') },
  { at: '.finding-events li[data-event]', read: eventRound('event') },
  { at: '.known-head', read: () => ({ kind: 'moment' }) },
  { at: '.week-known > p', read: () => ({ kind: 'moment' }) },
  { at: '.changes-item', read: changeSaid },
  { at: '.changes-sentence', read: changesSaid },
  { at: '.changes .ui-disclosure', read: changesSaid },
  { at: '.map-changed-country, .map-changed-sign', read: changeSaid, isPassed: true },
  { at: '.map-changed figcaption > span', read: changesSaid },
];
