/** The card of a day or an event: its words beside its map. Mirrored where words run left. */
import type { ReactNode } from 'react';
import type { BaseMap } from '../../views/map/base-map.ts';
import type { Pin } from '../../views/map/map-scene.ts';
import { PartSwatch } from '../../views/map/part-swatch.tsx';
import { useChronicle, useDay } from '../../views/ui/reader-context.tsx';
import { type Column, columnOf, SWATCH } from './card-column.ts';
import { cardDrawing, MAP_WIDTH } from './card-drawing.ts';
import { MARGIN } from './card-layout.ts';
import { beyondWords, cardSigns, type Swatch } from './card-legend.ts';
import { CARD_ID, CardMap } from './card-map.tsx';
import { CardFrame, Lines } from './card-parts.tsx';
import { CARD } from './card-size.ts';
import type { CardWords } from './card-words.ts';
import { runsLeft, type Script, scriptOf } from './script.ts';

/** The left edge of what is so wide and begins at `start`. */
const leftOf = (start: number, width: number, script: Script): number =>
  runsLeft(script) ? CARD.width - start - width : start;

/** A pin as the map has it, in the room of a swatch. */
function PinSwatch({ state, hasTalks }: Pick<Pin, 'state' | 'hasTalks'>): ReactNode {
  return (
    <g className="map-pin" transform="translate(11 8)">
      {hasTalks ? (
        <circle className="map-pin-dot" data-state={state} r="6" />
      ) : (
        <rect
          className="map-pin-dot"
          data-state={state}
          x="-4.8"
          y="-4.8"
          width="9.6"
          height="9.6"
          transform="rotate(45)"
        />
      )}
    </g>
  );
}

function SwatchShape({ swatch }: { readonly swatch: Swatch }): ReactNode {
  if (swatch.kind === 'pin') return <PinSwatch {...swatch} />;
  const { part, isPlanned, iso3 } = swatch;
  return <PartSwatch part={part} isPlanned={isPlanned} hatchId={CARD_ID} {...(iso3 === null ? {} : { iso3 })} />;
}

function Signs({ signs, script }: { readonly signs: Column['signs']; readonly script: Script }): ReactNode {
  return signs.flatMap(({ swatches, start, top, words }) =>
    swatches.map((swatch, index) => {
      const x = leftOf(start + index * (SWATCH.width + SWATCH.gap), SWATCH.width, script);
      return (
        <g key={`${words} ${x}`} transform={`translate(${x} ${top + 2}) scale(${SWATCH.scale})`}>
          <SwatchShape swatch={swatch} />
        </g>
      );
    }),
  );
}

type Props = {
  readonly base: BaseMap;
  readonly words: CardWords;
  /** Whether its key explains the pins: the one of an event alone is where that was, and no more. */
  readonly tellsPins?: boolean;
};

export function MapCard({ base, words, tellsPins = false }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const drawing = cardDrawing(chronicle, day, base);
  const script = scriptOf(chronicle.language);
  const beyond = beyondWords(chronicle, { countries: drawing.beyond, places: drawing.placesBeyond });
  const { lines, signs, chip } = columnOf(words, cardSigns(day, tellsPins ? drawing.pins : []), beyond, script);
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
