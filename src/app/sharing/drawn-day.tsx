/** The day's map drawn here, as it is known at the reader's moment, to be saved as a drawing or as px. */
import { type ReactNode, useRef, useState } from 'react';
import { fullDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import type { BaseMap } from '../../views/map/base-map.ts';
import { BOUNDARY_NOTES } from '../../views/map/boundary-note.tsx';
import { SheetBoundaryNote, SheetLegend } from '../../views/map/sheet-legend.tsx';
import { SheetMap, SheetMapShapes } from '../../views/map/sheet-map.tsx';
import { daySources } from '../../views/story/day-sources.ts';
import { useChronicle, useDay } from '../../views/ui/reader-context.tsx';
import { saveBlob } from '../../views/ui/save-blob.ts';
import { paintedPicture } from './painted-picture.ts';
import { dayPicture, type PictureWords } from './picture-svg.ts';

const textsIn = (figure: Element, selector: string): string[] =>
  [...figure.querySelectorAll(selector)].map((element) => element.textContent ?? '');

type Props = {
  readonly base: BaseMap;
  /** Says of which moment it is; empty where that is now. */
  readonly known: string;
  /** To the view that the picture is of. */
  readonly link: string;
};

/** What stands in the picture, above and below the map. */
function usePictureWords({ known, link }: Omit<Props, 'base'>): (figure: Element) => PictureWords {
  const chronicle = useChronicle();
  const day = useDay();
  const publishers = new Set(daySources(chronicle, day).ids.map((id) => chronicle.sources.get(id)?.publisher ?? id));
  const { title, worldview, licence } = chronicle;
  return (figure) => ({
    within: title,
    heading: fullDate(day.date),
    told: daySentence(chronicle, day).text,
    notes: [
      ...textsIn(figure, '.sheet-beyond'),
      ...(publishers.size > 0 ? [`Sources: ${[...publishers].join(', ')}.`] : []),
      ...(known === '' ? [] : [known]),
      BOUNDARY_NOTES[worldview],
      ...textsIn(figure, '.sheet-note > p').slice(1),
      `Parley, ${licence}. ${link}`,
    ],
  });
}

export function DrawnDay({ base, known, link }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const figure = useRef<HTMLElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const wordsFor = usePictureWords({ known, link });
  const name = `${chronicle.id}-${day.date}`;

  const draw = (): Element | null => figure.current && dayPicture(figure.current, wordsFor(figure.current));
  const saveDrawing = (): void => {
    const picture = draw();
    if (!picture) return;
    const text = new XMLSerializer().serializeToString(picture);
    saveBlob(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }));
  };
  const savePainted = async (scale: 1 | 2): Promise<void> => {
    const picture = draw();
    const png = picture && (await paintedPicture(picture, scale));
    setFailed(!png);
    if (png) saveBlob(`${name}-map-${scale}x.png`, png);
  };
  return (
    <>
      <div className="share-acts">
        <button type="button" onClick={saveDrawing}>
          Save as SVG
        </button>
        <button type="button" onClick={() => void savePainted(1)}>
          Save as PNG
        </button>
        <button type="button" onClick={() => void savePainted(2)}>
          Save as PNG at 2×
        </button>
        <span role="status">{hasFailed && 'This browser can make no PNG of it; the SVG holds the same.'}</span>
      </div>
      <figure ref={figure} className="sheet-figure">
        <SheetMapShapes base={base} worldview={chronicle.worldview} />
        <SheetMap base={base} label={`Map. ${daySentence(chronicle, day).text}`} />
        <SheetLegend />
        <figcaption>
          <SheetBoundaryNote />
        </figcaption>
      </figure>
    </>
  );
}
