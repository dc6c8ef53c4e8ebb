/** Every card of the published week: all of its words in sight, large enough, and never more than the page says. */
import { describe, expect, it } from 'vitest';
import { recordPath } from '../../../src/app/routing/record-address.ts';
import { cardPath } from '../../../src/app/routing/share-address.ts';
import { dayOf, knownEvents } from '../../../src/domain/events/day.ts';
import { type DayEvent, isLive } from '../../../src/domain/events/day-event.ts';
import { daysOf } from '../../../src/domain/time/plain-date.ts';
import { reservationOf } from '../../../src/domain/words/headline.ts';
import { type CardImage, cardImages } from '../../../src/prerender/cards/card-image.ts';
import { FOOT_TOP, LEAST_LETTERS, MARGIN } from '../../../src/prerender/cards/card-layout.ts';
import { dayCardWords, eventCardWords } from '../../../src/prerender/cards/card-words.ts';
import { dayCard, eventCard, siteCards } from '../../../src/prerender/cards/site-cards.tsx';
import { daySources } from '../../../src/views/story/day-sources.ts';
import { ARABIC_HEADING, ARABIC_WEEK } from '../../fixtures/arabic.ts';
import { WEEK } from '../../fixtures/week.ts';
import { BASE, type DrawnLine, linesOf, pixelOf } from './drawn-cards.ts';

const DAYS = daysOf(WEEK.extent);
const EVENTS = knownEvents(WEEK, null);
const cards = [...siteCards([WEEK], BASE)];
const svgAt = (path: string): string => cards.find((card) => card.path === path)?.svg ?? '';
const eventPath = (event: string): string => cardPath(recordPath(WEEK.id, { kind: 'event', event }));

/** Where the map begins: words above the foot stay left of it. */
const MAP_LEFT = 630;
const SEA = '#dfe8ea';
const PANEL = '#fffdf8';

const headingOf = (lines: readonly DrawnLine[]): string =>
  lines
    .filter(
      ({ sizePx, isBold, baseline, family }) =>
        isBold && baseline < FOOT_TOP && family === 'Source Serif 4' && sizePx >= LEAST_LETTERS,
    )
    .map(({ text }) => text)
    .join(' ');

describe('the cards', () => {
  it('are one for the chronicle, each day and each event', () => {
    expect(cards).toHaveLength(1 + DAYS.length + EVENTS.length);
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
  });

  it.each(cards.map(({ path }) => path))('%s shows all of its words within its margins, none over another', (path) => {
    const svg = svgAt(path);
    const lines = linesOf(svg);
    expect(lines.length).toBeGreaterThan(4);
    const isWeek = path === cardPath(`/${WEEK.id}/`);
    for (const line of lines) {
      const most = line.baseline > FOOT_TOP || isWeek ? 1200 - MARGIN : MAP_LEFT - 12;
      expect(line.sizePx).toBeGreaterThanOrEqual(LEAST_LETTERS);
      expect(line.left, line.text).toBeGreaterThanOrEqual(MARGIN - 4);
      expect(line.right, line.text).toBeLessThanOrEqual(most + 4);
      expect(line.baseline, line.text).toBeLessThanOrEqual(622);
      // Cut words would be said of what the page tells whole.
      expect(line.text).not.toMatch(/…$/);
    }
    for (const [index, line] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        const isBeside = line.right <= other.left || other.right <= line.left;
        const [upper, lower] = line.baseline < other.baseline ? [line, other] : [other, line];
        const isBelow = lower.baseline - upper.baseline >= 0.95 * Math.min(lower.sizePx, upper.sizePx);
        expect(isBeside || isBelow, `${line.text} / ${other.text}`).toBe(true);
      }
  });

  it('say the day’s own headline and its date', () => {
    for (const date of DAYS) {
      const lines = linesOf(svgAt(cardPath(`/${WEEK.id}/${date}/`)));
      const words = dayCardWords(WEEK, date);
      expect(headingOf(lines)).toBe(words.heading);
      expect(lines.map(({ text }) => text)).toContain(words.when);
    }
  });

  it('say of what did not take place that it was planned, called off or overtaken, and of the rest nothing of the kind', () => {
    const kept = EVENTS.filter((each) => reservationOf(each) !== null);
    expect(kept.length).toBeGreaterThan(1);
    for (const each of EVENTS) {
      const lines = linesOf(svgAt(eventPath(each.event.id)));
      expect(headingOf(lines)).toBe(each.event.title);
      const said = lines.filter(({ text }) => /^(Planned|Cancelled|Superseded)$/.test(text)).map(({ text }) => text);
      expect(said).toEqual(reservationOf(each) === null ? [] : [reservationOf(each)]);
      expect(eventCardWords(WEEK, each).alt.startsWith(reservationOf(each) ?? each.event.title)).toBe(true);
    }
  });

  it('hatch on the map what is only planned, and fill nothing for it as if it had been', () => {
    for (const each of EVENTS.filter(({ isPlanned }) => isPlanned)) {
      const svg = svgAt(eventPath(each.event.id));
      const painted = [...svg.matchAll(/<path class="map-country"[^>]*data-part="(?!none)[^>]*d="([^"]*)"/g)];
      const hatched = [...svg.matchAll(/<path fill="url\(#card-planned\)" d="([^"]*)"/g)];
      expect(hatched.map(([, shape]) => shape)).toEqual(painted.map(([, shape]) => shape));
      expect(svg).not.toMatch(/class="map-pin" data-state="held"/);
    }
  });

  it('name on the map nothing smaller than is read on a phone, and all of it within the map', () => {
    for (const { svg } of cards) {
      const scales = [
        ...svg.matchAll(/<svg aria-hidden="true" x="\d+" y="0" width="570" height="(\d+)" viewBox="0 0 285 (\d+)"/g),
      ];
      for (const [, shown, drawn] of scales)
        expect((12 * Number(shown)) / Number(drawn)).toBeGreaterThanOrEqual(LEAST_LETTERS);
    }
    expect(svgAt(cardPath(`/${WEEK.id}/${DAYS[1]}/`))).toContain('viewBox="0 0 285');
  });

  it('name each place of what took place or is planned: on the map or beyond it', () => {
    const wordsOf = (path: string): string =>
      [...svgAt(path).matchAll(/<text[^>]*>([^<]+)</g)].map(([, words]) => words).join(' ');
    const townOf = ({ event }: DayEvent): string => WEEK.places.get(event.place ?? '')?.town ?? '';
    const placed = (events: readonly DayEvent[]): DayEvent[] =>
      events.filter((each) => isLive(each) && townOf(each) !== '');
    expect(placed(EVENTS).length).toBeGreaterThan(20);
    for (const each of placed(EVENTS)) expect(wordsOf(eventPath(each.event.id))).toContain(townOf(each));
    expect(wordsOf(eventPath('e-0310-australia-warning'))).toContain('Beyond this map: Canberra (Australia)');
    for (const date of DAYS) {
      const words = wordsOf(cardPath(`/${WEEK.id}/${date}/`));
      const venues = dayOf(WEEK, date, null).venues.filter(({ state }) => state !== 'idle');
      for (const { place } of venues) expect(words, date).toContain(place.town);
    }
  });

  it('say of each shape on a day’s map what it means, and of no other', () => {
    const seen = new Set<string>();
    for (const date of DAYS) {
      const svg = svgAt(cardPath(`/${WEEK.id}/${date}/`));
      const pins = svg.matchAll(/data-state="(\w+)"[^>]*><circle class="map-pin-halo"[^>]*><\/circle><(\w+)/g);
      const shapes = [...pins].map(([, state, shape]) => {
        if (state === 'planned') return 'Only announced';
        return shape === 'circle' ? 'Talks' : 'Another event';
      });
      const said = linesOf(svg).filter(({ text }) => /^(Talks|Another event|Only announced)$/.test(text));
      expect(said.map(({ text }) => text).sort(), date).toEqual([...new Set(shapes)].sort());
      for (const shape of shapes) seen.add(shape);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('count the publishers of a day as its story does', () => {
    for (const date of DAYS) {
      const { publishers } = daySources(WEEK, dayOf(WEEK, date, null));
      expect(dayCardWords(WEEK, date).credits.at(-1)).toBe(`Sources: ${publishers}`);
    }
  });

  it('say whose they are, whose word they rest on, and what their borders mean', () => {
    for (const { svg } of cards) {
      const words = linesOf(svg)
        .map(({ text }) => text)
        .join(' ');
      expect(words).toMatch(
        /Parley .*(Sources: |Every statement sourced: )\S.* Map: Natural Earth\. Borders as the UN General Assembly/,
      );
    }
  });
});

it('are drawn as PNGs of 1200 by 630 and at most 300 KB, the same to the byte each time', async () => {
  const images = await cardImages(cards);
  expect(images.map(({ path }) => path)).toEqual(cards.map(({ path }) => path));
  for (const { path, png } of images) {
    const file = Buffer.from(png);
    expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(file.length, path).toBeLessThanOrEqual(300_000);
    expect(file.length, path).toBeGreaterThan(20_000);
  }
  const textOf = ({ png }: CardImage): string => Buffer.from(png).toString('base64');
  expect((await cardImages(cards.slice(0, 3))).map(textOf)).toEqual(images.slice(0, 3).map(textOf));
  const largest = Math.max(...images.map(({ png }) => png.length));
  console.log(`measure: ${images.length} cards, the largest ${(largest / 1000).toFixed(0)} KB (budget 300 KB)`);
});

describe('a chronicle whose words run left', () => {
  const [date = WEEK.extent.start] = DAYS;
  const leftward = dayCard(ARABIC_WEEK, date, BASE).svg;
  const rightward = dayCard(WEEK, date, BASE).svg;

  it('has its map on the left and its words on the right, beginning at the right margin', () => {
    const [drawnLeftward, drawnRightward] = [pixelOf(leftward), pixelOf(rightward)];
    expect([drawnLeftward(6, 400), drawnLeftward(1194, 400)]).toEqual(['#e9e5db', PANEL]);
    expect([drawnRightward(6, 400), drawnRightward(1194, 6)]).toEqual([PANEL, '#e9e5db']);
    expect([drawnLeftward(6, 250), drawnRightward(640, 250)]).toEqual([SEA, SEA]);
    for (const line of linesOf(leftward)) {
      expect(line.right, line.text).toBeLessThanOrEqual(1200 - MARGIN + 4);
      expect(line.left, line.text).toBeGreaterThanOrEqual(line.baseline > FOOT_TOP ? MARGIN - 4 : 570 + 12 - 4);
    }
  });

  it('says its heading whole, in letters of its own', () => {
    const [event] = knownEvents(ARABIC_WEEK, null);
    if (!event) throw new Error('There are no events');
    const heading = linesOf(eventCard(ARABIC_WEEK, event, BASE).svg).filter(
      ({ isBold, baseline, text }) => isBold && baseline < FOOT_TOP && /\p{Script=Arabic}/u.test(text),
    );
    expect(heading.map(({ text }) => text).join(' ')).toBe(ARABIC_HEADING);
    for (const { family, right } of heading) {
      expect(family).toBe('Noto Sans Arabic');
      expect(right).toBeGreaterThan(1200 - MARGIN - 20);
    }
  });
});
