/** What the sheets for a classroom are called, and what each is for. */
import type { Chronicle } from '../chronicle.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { dateRange, longDate } from './dates.ts';
import type { PageWords } from './pages.ts';

const words = ({ title }: Chronicle, heading: string, description: string): PageWords => ({
  heading,
  title: `${heading} – ${title}`,
  description,
});

export const paperPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'Sheets for a class',
    `Paper on ${dateRange(chronicle.extent)} for a classroom: a handout and a map to colour for each day, worksheets, answers, cards to cut out and a timeline for the wall.`,
  );

export const wallPageWords = (chronicle: Chronicle): PageWords =>
  words(
    chronicle,
    'A timeline for the wall',
    `${dateRange(chronicle.extent)} on a sheet a day, to be taped side by side: what happened where, on one scale of time.`,
  );

export const handoutPageWords = (chronicle: Chronicle, date: PlainDate): PageWords =>
  words(
    chronicle,
    `${longDate(date)}: handout`,
    `${longDate(date)} on two pages at most: the map, what happened, who took part, how sure it is, where sources differ, and who says so.`,
  );

export const colouringPageWords = (chronicle: Chronicle, date: PlainDate): PageWords =>
  words(
    chronicle,
    `${longDate(date)}: map to colour`,
    `An outline map with numbers for names, to be coloured with the part that each country had in the talks of ${longDate(date)}.`,
  );

export const colouredPageWords = (chronicle: Chronicle, date: PlainDate): PageWords =>
  words(
    chronicle,
    `${longDate(date)}: the map coloured`,
    `Answers to the map to colour of ${longDate(date)}: each number with its country and its part, and who says so.`,
  );

export const worksheetPageWords = (chronicle: Chronicle, { title }: Lesson): PageWords =>
  words(
    chronicle,
    `${title} Worksheet`,
    `The tasks of the lesson “${title}” on paper, with room to answer and no answer.`,
  );

export const answersPageWords = (chronicle: Chronicle, { title }: Lesson): PageWords =>
  words(
    chronicle,
    `${title} Answers`,
    `For the teacher: what the records answer to each task of the lesson “${title}”, what they allow one to say, and who says so.`,
  );

export const cardsPageWords = (chronicle: Chronicle, { title }: Lesson): PageWords =>
  words(
    chronicle,
    `${title} Cards`,
    `The sources and the statements of the lesson “${title}” as cards to cut out: each says from when on it may be handed out.`,
  );

/** `1 page`, `3 pages`. */
export const pagesWords = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
