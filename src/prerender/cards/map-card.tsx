/** The card of a day or an event: its words beside its map. Mirrored where words run left. */
import type { ReactNode } from 'react';
import type { BaseMap } from '../../views/map/base-map.ts';
import { PartSwatch } from '../../views/map/part-swatch.tsx';
import { useChronicle, useDay } from '../../views/ui/reader-context.tsx';
import { type Column, columnOf, SWATCH } from './card-column.ts';
import { cardDrawing, MAP_WIDTH } from './card-drawing.ts';
import { MARGIN } from './card-layout.ts';
import { beyondWords, cardSigns } from './card-legend.ts';
import { CARD_ID, CardMap } from './card-map.tsx';
import { CardFrame, Lines } from './card-parts.tsx';
import { CARD } from './card-size.ts';
import type { CardWords } from './card-words.ts';
import { runsLeft, type Script, scriptOf } from './script.ts';

/** The left edge of what is so wide and begins at `start`. */
const leftOf = (start: number, width: number, script: Script): number =>
  runsLeft(script) ? CARD.width - start - width : start;

function Signs({ signs, script }: { readonly signs: Column['signs']; readonly script: Script }): ReactNode {
  return signs.flatMap(({ part, isPlanned, colours, start, top }) =>
    colours.map((iso3, index) => {
      const x = leftOf(start + index * (SWATCH.width + SWATCH.gap), SWATCH.width, script);
      return (
        <g key={`${part} ${isPlanned} ${iso3}`} transform={`translate(${x} ${top + 2}) scale(${SWATCH.scale})`}>
          <PartSwatch part={part} isPlanned={isPlanned} hatchId={CARD_ID} {...(iso3 === null ? {} : { iso3 })} />
        </g>
      );
    }),
  );
}

export function MapCard({ base, words }: { readonly base: BaseMap; readonly words: CardWords }): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const drawing = cardDrawing(chronicle, day, base);
  const script = scriptOf(chronicle.language);
  const { lines, signs, chip } = columnOf(words, cardSigns(day), beyondWords(chronicle, drawing.beyond), script);
  return (
    <CardFrame chronicle={chronicle} words={words} script={script}>
      <CardMap drawing={drawing} left={runsLeft(script) ? 0 : CARD.width - MAP_WIDTH} />
      {chip && (
        <rect
          className="card-planned"
          x={leftOf(MARGIN, chip.width, script)}
          y={chip.top}
          width={chip.width}
          height={chip.height}
          rx="8"
        />
      )}
      <Signs signs={signs} script={script} />
      <Lines lines={lines} script={script} />
    </CardFrame>
  );
}
