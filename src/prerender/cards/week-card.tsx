/** The card of a chronicle: its heading over a strip of its days' maps, in the order in which words run. */
import type { ReactNode } from 'react';
import { dayOf } from '../../domain/events/day.ts';
import { daysOf } from '../../domain/time/plain-date.ts';
import { stripDay } from '../../domain/words/dates.ts';
import type { BaseMap } from '../../views/map/base-map.ts';
import { SmallMap, SmallMapShapes } from '../../views/map/small-map.tsx';
import { SMALL_SIZE } from '../../views/map/small-shapes.ts';
import { useChronicle } from '../../views/ui/reader-context.tsx';
import { measureIn } from './card-fonts.ts';
import { FOOT_TOP, headingIn, LEAST_LETTERS, type Line, MARGIN, stacked } from './card-layout.ts';
import { CardFrame, Lines } from './card-parts.tsx';
import { CARD } from './card-size.ts';
import { type CardWords, STRIP_DAYS } from './card-words.ts';
import { runsLeft, scriptOf } from './script.ts';

const ROOM = CARD.width - 2 * MARGIN;
const GAP = 12;
const HEADING_PX = 76;
const HEADING_HEIGHT = 160;

export function WeekCard({ base, words }: { readonly base: BaseMap; readonly words: CardWords }): ReactNode {
  const chronicle = useChronicle();
  const script = scriptOf(chronicle.language);
  const days = daysOf(chronicle.extent).slice(0, STRIP_DAYS);
  const width = (ROOM - GAP * (STRIP_DAYS - 1)) / STRIP_DAYS;
  const height = (width * SMALL_SIZE.height) / SMALL_SIZE.width;
  const top = FOOT_TOP - 16 - 36 - height;
  const startOf = (index: number): number => MARGIN + index * (width + GAP);
  const when = stacked(
    { text: words.when, role: 'strong', sizePx: 28, tone: 'quiet', mostLines: 1 },
    MARGIN,
    34,
    ROOM,
    script,
  );
  const heading = headingIn(words.heading, MARGIN, when.bottom + 4, ROOM, HEADING_HEIGHT, script, HEADING_PX);
  const told = stacked(
    {
      text: words.told,
      role: 'text',
      sizePx: 34,
      tone: 'ink',
      mostLines: Math.floor((top - heading.bottom - 20) / 42),
    },
    MARGIN,
    heading.bottom + 8,
    ROOM,
    script,
  );
  const measure = measureIn('strong', script, LEAST_LETTERS);
  const names = days.map((date, index): Line => {
    const { weekday, day } = stripDay(date);
    const text = `${weekday} ${day}`;
    const start = startOf(index) + (width - measure(text)) / 2;
    return { text, role: 'strong', sizePx: LEAST_LETTERS, tone: 'ink', start, y: Math.round(top + height + 30) };
  });
  return (
    <CardFrame chronicle={chronicle} words={words} script={script}>
      <SmallMapShapes base={base} />
      {days.map((date, index) => (
        <svg
          key={date}
          aria-hidden="true"
          x={runsLeft(script) ? CARD.width - startOf(index) - width : startOf(index)}
          y={top}
          width={width}
          height={height}
          viewBox={`0 0 ${SMALL_SIZE.width} ${SMALL_SIZE.height}`}
        >
          <rect className="card-strip-sea" width={SMALL_SIZE.width} height={SMALL_SIZE.height} />
          <SmallMap day={dayOf(chronicle, date, null)} />
        </svg>
      ))}
      <Lines lines={[...when.lines, ...heading.lines, ...told.lines, ...names]} script={script} />
    </CardFrame>
  );
}
