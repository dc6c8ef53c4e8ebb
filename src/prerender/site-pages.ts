/** Every page of the site with what its head says, before any is drawn: the one list that pages and the site map share. */

import { feedPath } from '../app/routing/data-address.ts';
import { embedPath } from '../app/routing/embed-address.ts';
import { lessonPath } from '../app/routing/lesson-address.ts';
import { recordPath } from '../app/routing/record-address.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { dayOf, knownEvents } from '../domain/events/day.ts';
import type { Lesson } from '../domain/lessons/lesson.ts';
import { daysOf, type PlainDate } from '../domain/time/plain-date.ts';
import { fullDate } from '../domain/words/dates.ts';
import { daySentence } from '../domain/words/day.ts';
import {
  changePageWords,
  classPageWords,
  lessonPageWords,
  lessonsPageWords,
  presenterPageWords,
  pupilPageWords,
  writePageWords,
} from '../domain/words/lesson-pages.ts';
import {
  countriesPageWords,
  countryPageWords,
  dataPageWords,
  daySheetPageWords,
  daySourcesPageWords,
  eventPageWords,
  eventsPageWords,
  evidencePageWords,
  sheetPageWords,
  sourcesPageWords,
} from '../domain/words/pages.ts';
import { pathOf } from '../state/url.ts';
import { daySources } from '../views/story/day-sources.ts';
import { linkedData } from './linked-data.ts';
import { paperHeads } from './paper-heads.ts';
import { chronicleData, countryData, eventData, filesData, lessonData, listData, siteData } from './record-data.ts';
import { type Sharing, sharingOf } from './sharing.ts';

/** A feed that a page belongs to. */
export type FeedLink = { readonly title: string; readonly path: string };

export type PageHead = {
  /** From the app's root, with a slash at both ends. */
  readonly path: string;
  /** The page that shows the same and is to be found in its stead. */
  readonly canonical?: string;
  /** Whether it stands inside other pages alone, and is not to be found by itself. */
  readonly isEmbed?: boolean;
  readonly title: string;
  readonly description: string;
  /** What it tells machines. */
  readonly data?: object;
  readonly feeds: readonly FeedLink[];
};

/** With what stands beside links to it: those of the page that it stands for, if it is not found by itself. */
export type SharedHead = PageHead & { readonly sharing: Sharing };

export const feedOf = ({ id, title }: { readonly id: string; readonly title: string }): FeedLink => ({
  title,
  path: feedPath(id),
});

function dayHead(chronicle: Chronicle, date: PlainDate): PageHead {
  const day = dayOf(chronicle, date, null);
  const title = `${fullDate(date)} – ${chronicle.title}`;
  return {
    path: pathOf(chronicle.id, date),
    title,
    description: daySentence(chronicle, day).text,
    data: linkedData(chronicle, day, title),
    feeds: [feedOf(chronicle)],
  };
}

/** The chronicle's own address, which shows its first day. */
function chronicleHead(chronicle: Chronicle, path = `/${chronicle.id}/`): PageHead {
  const first = dayHead(chronicle, chronicle.extent.start);
  return {
    ...first,
    path,
    title: chronicle.title,
    description: chronicle.standfirst,
    ...(first.data ? { data: chronicleData(chronicle, first.data, path) } : {}),
  };
}

function daySourcesHead(chronicle: Chronicle, date: PlainDate): PageHead {
  const words = daySourcesPageWords(chronicle, date);
  const { ids } = daySources(chronicle, dayOf(chronicle, date, null));
  return {
    path: recordPath(chronicle.id, { kind: 'day-sources', day: date }),
    ...words,
    data: listData(chronicle, words, ids),
    feeds: [feedOf(chronicle)],
  };
}

/** Of the files to take away. */
function dataHead(chronicle: Chronicle): PageHead {
  const path = recordPath(chronicle.id, { kind: 'data' });
  const words = dataPageWords(chronicle);
  return { path, ...words, data: filesData(chronicle, words, path), feeds: [feedOf(chronicle)] };
}

/** For paper: the week, then each day. */
function sheetHeads(chronicle: Chronicle): PageHead[] {
  const feeds = [feedOf(chronicle)];
  const week = sheetPageWords(chronicle);
  const days = daysOf(chronicle.extent).map((date): PageHead => {
    const words = daySheetPageWords(chronicle, date);
    const { ids } = daySources(chronicle, dayOf(chronicle, date, null));
    const path = recordPath(chronicle.id, { kind: 'day-sheet', day: date });
    return { path, ...words, data: listData(chronicle, words, ids), feeds };
  });
  const path = recordPath(chronicle.id, { kind: 'sheet' });
  return [{ path, ...week, data: listData(chronicle, week, [...chronicle.sources.keys()]), feeds }, ...days];
}

function listHeads(chronicle: Chronicle): PageHead[] {
  const lists = [
    { kind: 'events', words: eventsPageWords(chronicle), sources: [] },
    { kind: 'countries', words: countriesPageWords(chronicle), sources: [] },
    { kind: 'sources', words: sourcesPageWords(chronicle), sources: [...chronicle.sources.keys()] },
    { kind: 'evidence', words: evidencePageWords(chronicle), sources: [] },
  ] as const;
  return lists.map(({ kind, words, sources }) => ({
    path: recordPath(chronicle.id, { kind }),
    ...words,
    data: listData(chronicle, words, sources),
    feeds: [feedOf(chronicle)],
  }));
}

function eventHeads(chronicle: Chronicle): PageHead[] {
  const feeds = [feedOf(chronicle)];
  return knownEvents(chronicle, null).map((dayEvent): PageHead => {
    const words = eventPageWords(chronicle, dayEvent);
    const path = recordPath(chronicle.id, { kind: 'event', event: dayEvent.event.id });
    return { path, ...words, data: eventData(chronicle, dayEvent, words), feeds };
  });
}

function countryHeads(chronicle: Chronicle): PageHead[] {
  const feeds = [feedOf(chronicle)];
  return [...chronicle.countries.values()].map((country): PageHead => {
    const words = countryPageWords(chronicle, country);
    const path = recordPath(chronicle.id, { kind: 'country', iso3: country.iso3 });
    return { path, ...words, data: countryData(chronicle, country, words), feeds };
  });
}

/** The same inside another page; it tells machines nothing that the whole page does not. */
const embedHead = ({ path, title, description, feeds }: PageHead): PageHead => ({
  path: embedPath(path),
  canonical: path,
  isEmbed: true,
  title,
  description,
  feeds,
});

/** All of a lesson is to be found at its own page; those that show a part of it lead there. */
function lessonHeads(chronicle: Chronicle, lessons: readonly Lesson[]): PageHead[] {
  const feeds = [feedOf(chronicle)];
  const own = lessons.flatMap((lesson): PageHead[] => {
    const path = lessonPath(chronicle.id, { kind: 'lesson', lesson: lesson.id });
    const parts = [
      { kind: 'class', words: classPageWords(chronicle, lesson) },
      { kind: 'presenter', words: presenterPageWords(chronicle, lesson) },
      { kind: 'pupil', words: pupilPageWords(chronicle, lesson) },
      { kind: 'change', words: changePageWords(chronicle, lesson) },
    ] as const;
    const whole = lessonPageWords(chronicle, lesson);
    return [
      { path, ...whole, data: lessonData(chronicle, lesson, whole), feeds },
      ...parts.map(({ kind, words }) => ({
        path: lessonPath(chronicle.id, { kind, lesson: lesson.id }),
        canonical: path,
        ...words,
        data: lessonData(chronicle, lesson, words),
        feeds,
      })),
    ];
  });
  if (own.length === 0) return [];
  const words = lessonsPageWords(chronicle, lessons);
  const path = lessonPath(chronicle.id, { kind: 'lessons' });
  const writing = writePageWords(chronicle);
  return [
    { path, ...words, data: listData(chronicle, words, []), feeds },
    ...own,
    {
      path: lessonPath(chronicle.id, { kind: 'write' }),
      canonical: path,
      ...writing,
      data: listData(chronicle, writing, []),
      feeds,
    },
  ];
}
const paperPages = (chronicle: Chronicle, lessons: readonly Lesson[]): PageHead[] =>
  paperHeads(chronicle, lessons).map(({ path, words, sources }) => ({
    path,
    ...words,
    data: listData(chronicle, words, sources),
    feeds: [feedOf(chronicle)],
  }));

function chroniclePages(chronicle: Chronicle, lessons: readonly Lesson[]): PageHead[] {
  const dates = daysOf(chronicle.extent);
  const week = chronicleHead(chronicle);
  const days = dates.map((date) => dayHead(chronicle, date));
  const events = eventHeads(chronicle);
  return [
    week,
    ...days,
    ...listHeads(chronicle),
    dataHead(chronicle),
    ...events,
    ...countryHeads(chronicle),
    ...dates.map((date) => daySourcesHead(chronicle, date)),
    ...sheetHeads(chronicle),
    ...lessonHeads(chronicle, lessons),
    ...paperPages(chronicle, lessons),
    ...[week, ...days, ...events].map(embedHead),
  ];
}

/** What the site says of itself, beside its chronicles. */
const CATALOGUE_WORDS = { title: 'Parley', description: 'Weeks of diplomacy, day by day.' };
const ABOUT_WORDS = {
  title: 'About Parley',
  description: 'What Parley is, how its records were made, and what its borders mean.',
};

const DESKS_WORDS = {
  title: 'For desks – Parley',
  description:
    'How to embed a week, a day or an event, what is sent, how to cite, correct and host, and what the borders mean.',
};

/** The root first. */
export function sitePages(shelf: Shelf): SharedHead[] {
  const { chronicles, catalogue, lessons } = shelf;
  const all = [...chronicles.values()];
  const [only, ...others] = all;
  const feeds = catalogue.map(feedOf);
  const home: PageHead =
    only && others.length === 0
      ? { ...chronicleHead(only, '/'), canonical: `/${only.id}/` }
      : { path: '/', ...CATALOGUE_WORDS, data: siteData('CollectionPage', CATALOGUE_WORDS), feeds };
  const about: PageHead = { path: '/about/', ...ABOUT_WORDS, data: siteData('AboutPage', ABOUT_WORDS), feeds };
  const desks: PageHead = { path: '/desks/', ...DESKS_WORDS, data: siteData('WebPage', DESKS_WORDS), feeds };
  const sharing = sharingOf(shelf);
  return [
    home,
    about,
    desks,
    ...all.flatMap((chronicle) => chroniclePages(chronicle, lessons?.get(chronicle.id) ?? [])),
  ].map((head) => ({
    ...head,
    sharing: sharing(head.canonical ?? head.path),
  }));
}
