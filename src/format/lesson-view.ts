/** The view of a step: as the domain has it, and what keeps it from being opened. */
import type { Chronicle } from '../domain/chronicle.ts';
import { isOn } from '../domain/events/day.ts';
import { PARTS } from '../domain/events/participation.ts';
import { statusAt } from '../domain/events/status.ts';
import { FACETS, NO_EVENT_FILTER, valuesOf, withValues } from '../domain/finding/event-filter.ts';
import type { LessonView } from '../domain/lessons/lesson.ts';
import { isOnEarth, ZOOMS } from '../domain/places/position.ts';
import { hasDay } from '../domain/time/plain-date.ts';
import type { Path } from './issue.ts';
import type { ViewRecord } from './lesson.ts';
import { toKnownFrom, toPlainDate } from './moments.ts';

/** `known` counts from the end of a day where it is one, in the chronicle's zone. */
export function toView({ day, event, known, map, hide = [], find = {} }: ViewRecord, { zone }: Chronicle): LessonView {
  return {
    day: toPlainDate(day),
    event: event ?? null,
    knownAt: known === undefined ? null : toKnownFrom(known, zone).at,
    viewport: map ?? null,
    hiddenParts: PARTS.filter((part) => hide.includes(part)),
    hidesBlackSea: hide.includes('black-sea'),
    hidesJourneys: hide.includes('journeys'),
    eventFilter: FACETS.reduce((filter, facet) => withValues(filter, facet, find[facet] ?? []), NO_EVENT_FILTER),
  };
}

export type ViewFault = { readonly path: Path; readonly message: string; readonly remedy: string };

function eventFault(id: string, { day, knownAt }: LessonView, chronicle: Chronicle): ViewFault[] {
  const event = chronicle.events.find((each) => each.id === id);
  if (!event) return [];
  if (!isOn(event, day))
    return [
      { path: ['event'], message: `The event "${id}" is not on ${day}`, remedy: 'Name one of that day, or its day.' },
    ];
  return statusAt(event, knownAt) === null
    ? [
        {
          path: ['event'],
          message: `The event "${id}" was not yet known at that moment`,
          remedy: 'Name one that was, or a later moment in "known".',
        },
      ]
    : [];
}

/** Paths are within the view. Ids that are nowhere are left to the rules on references; texts are of a sound form. */
export function viewFaults(record: ViewRecord, chronicle: Chronicle): ViewFault[] {
  const { extent } = chronicle;
  const view = toView(record, chronicle);
  const faults: ViewFault[] = [];
  if (!hasDay(extent, view.day))
    faults.push({
      path: ['day'],
      message: `The day ${view.day} is outside the extent ${extent.start} to ${extent.end}`,
      remedy: 'Name a day of the chronicle.',
    });
  if (view.event !== null) faults.push(...eventFault(view.event, view, chronicle));
  if (view.viewport !== null && !(isOnEarth(view.viewport.center) && isZoom(view.viewport.zoom)))
    faults.push({
      path: ['map'],
      message: 'The map has no such centre or zoom',
      remedy: `Write the centre as [longitude, latitude], and a zoom from ${ZOOMS.min} to ${ZOOMS.max}.`,
    });
  const tags = valuesOf(chronicle, 'tag');
  for (const [index, tag] of (record.find?.tag ?? []).entries())
    if (!tags.includes(tag))
      faults.push({ path: ['find', 'tag', index], message: `No event has the tag "${tag}"`, remedy: 'Name another.' });
  return faults;
}

const isZoom = (zoom: number): boolean => zoom >= ZOOMS.min && zoom <= ZOOMS.max;
