/** How each page stands where it is shared: the picture beside its link, and whether it can be set into other pages. */
import { recordPath } from '../app/routing/record-address.ts';
import { stepsOf } from '../app/routing/relative-href.ts';
import { cardPath } from '../app/routing/share-address.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import { knownEvents } from '../domain/events/day.ts';
import { daysOf } from '../domain/time/plain-date.ts';
import { pathOf } from '../state/url.ts';
import { CARD } from './cards/card-size.ts';
import { chronicleCardWords, dayCardWords, eventCardWords } from './cards/card-words.ts';

/** A picture that stands for a link, with the words for those who do not see it. `path` is from the app's root. */
export type Picture = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly words: string;
};

export type Sharing = {
  readonly picture: Picture;
  /** Whether it has an embed form: a chronicle, a day, an event. They are those that have a card of their own. */
  readonly isEmbeddable: boolean;
};

/** For pages of no chronicle. */
export const SITE_PICTURE: Picture = {
  path: '/parley.png',
  width: 1440,
  height: 900,
  words: 'A map of Europe and the Black Sea, with the story and a timeline of a week',
};

const cardOf = (pagePath: string, { alt }: { readonly alt: string }): readonly [string, Picture] => [
  pagePath,
  { path: cardPath(pagePath), ...CARD, words: alt },
];

const cardsOf = (chronicle: Chronicle): (readonly [pagePath: string, picture: Picture])[] => [
  cardOf(`/${chronicle.id}/`, chronicleCardWords(chronicle)),
  ...daysOf(chronicle.extent).map((date) => cardOf(pathOf(chronicle.id, date), dayCardWords(chronicle, date))),
  ...knownEvents(chronicle, null).map((dayEvent) =>
    cardOf(recordPath(chronicle.id, { kind: 'event', event: dayEvent.event.id }), eventCardWords(chronicle, dayEvent)),
  ),
];

/** By the path of the page: its own card, else its chronicle's. */
export function sharingOf({ chronicles }: Shelf): (pagePath: string) => Sharing {
  const cards = new Map([...chronicles.values()].flatMap(cardsOf));
  const [only, ...others] = chronicles.keys();
  const fallback = only !== undefined && others.length === 0 ? cards.get(`/${only}/`) : undefined;
  return (pagePath) => {
    const own = cards.get(pagePath);
    const chronicles = cards.get(`/${stepsOf(pagePath)[0] ?? ''}/`);
    return { picture: own ?? chronicles ?? fallback ?? SITE_PICTURE, isEmbeddable: own !== undefined };
  };
}
