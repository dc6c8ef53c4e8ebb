/** What all cards are put together from: lines of words, and the foot that says whose it is and what its borders mean. */
import type { ReactNode } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import { BOUNDARY_NOTES } from '../../views/map/boundary-note.tsx';
import { fontFor, measureIn } from './card-fonts.ts';
import { FOOT_TOP, LEAST_LETTERS, type Line, MARGIN, stacked } from './card-layout.ts';
import { CARD } from './card-size.ts';
import { cardStyle } from './card-style.ts';
import type { CardWords } from './card-words.ts';
import { directed, runsLeft, type Script } from './script.ts';

export function Lines({ lines, script }: { readonly lines: readonly Line[]; readonly script: Script }): ReactNode {
  return lines.map(({ text, role, sizePx, start, y, tone }) => {
    const { family, weight } = fontFor(role, script);
    return (
      <text
        key={`${start} ${y}`}
        className="card-line"
        data-tone={tone}
        fontFamily={family}
        fontWeight={weight}
        fontSize={sizePx}
        textAnchor={runsLeft(script) ? 'end' : 'start'}
        x={runsLeft(script) ? CARD.width - start : start}
        y={y}
      >
        {directed(text)}
      </text>
    );
  });
}

const NAME = 'Parley';
const NAME_PX = 34;
const ROOM = CARD.width - 2 * MARGIN;

/** The name, what the card is a part of, whose word it rests on, and the borders. */
export function footLines(
  { within, credits }: Pick<CardWords, 'within' | 'credits'>,
  notes: string,
  script: Script,
): Line[] {
  const small = { role: 'text', sizePx: LEAST_LETTERS, tone: 'quiet' } as const;
  const nameWidth = measureIn('heading', script, NAME_PX)(NAME) + 20;
  const name = stacked(
    { text: NAME, role: 'heading', sizePx: NAME_PX, tone: 'ink', mostLines: 1 },
    MARGIN,
    FOOT_TOP + 5,
    ROOM,
    script,
  );
  const [base] = name.lines;
  const part = stacked({ ...small, text: within, mostLines: 1 }, MARGIN + nameWidth, 0, ROOM - nameWidth, script);
  const measure = measureIn(small.role, script, small.sizePx);
  const credit = credits.find((text) => measure(text) <= ROOM) ?? credits.at(-1) ?? '';
  const said = stacked({ ...small, text: credit, mostLines: 1 }, MARGIN, FOOT_TOP + 46, ROOM, script);
  const noted = stacked({ ...small, text: notes, mostLines: 2 }, MARGIN, FOOT_TOP + 77, ROOM, script);
  return [
    ...name.lines,
    ...part.lines.map((line) => ({ ...line, y: base?.y ?? line.y })),
    ...said.lines,
    ...noted.lines,
  ];
}

type Props = {
  readonly chronicle: Chronicle;
  readonly words: CardWords;
  readonly script: Script;
  readonly children: ReactNode;
};

/** A whole card around what is its own. */
export function CardFrame({ chronicle, words, script, children }: Props): ReactNode {
  const notes = `Map: Natural Earth. ${BOUNDARY_NOTES[chronicle.worldview]}`;
  const { width, height } = CARD;
  return (
    <svg
      role="img"
      aria-label={words.alt}
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <style>{cardStyle(script)}</style>
      <rect className="card-panel" width={width} height={height} />
      {children}
      <rect className="card-foot" y={FOOT_TOP} width={width} height={height - FOOT_TOP} />
      <rect className="card-rule" y={FOOT_TOP} width={width} height="2" />
      <Lines lines={footLines(words, notes, script)} script={script} />
    </svg>
  );
}
