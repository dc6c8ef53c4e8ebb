/** The day as a picture: drawn here as it is known at the reader's moment, or made when the site was built. */
import { type ReactNode, useRef } from 'react';
import { fullDate } from '../../domain/words/dates.ts';
import { daySentence } from '../../domain/words/day.ts';
import { knownByWords } from '../../domain/words/moments.ts';
import { pathOf } from '../../state/url.ts';
import { BOUNDARY_NOTES } from '../../views/map/boundary-note.tsx';
import { SheetBoundaryNote, SheetLegend } from '../../views/map/sheet-legend.tsx';
import { SheetMap, SheetMapShapes } from '../../views/map/sheet-map.tsx';
import { daySources } from '../../views/story/day-sources.ts';
import { useChronicle, useDay, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { cardPath, largeCardPath } from '../routing/share-address.ts';
import { useShelf } from '../shelf.ts';
import { GivenText } from './given-text.tsx';
import { pictureSvg } from './picture-svg.ts';
import { saveSvg } from './save-svg.ts';
import { viewLink } from './shared-links.ts';
import { useShown } from './use-shown.ts';

function BuiltPicture({ here, alt }: { readonly here: string; readonly alt: string }): ReactNode {
  const { id } = useWholeChronicle();
  const { date } = useDay();
  const page = here.slice(0, -1) + pathOf(id, date);
  const files = [
    [cardPath(page), '1×', '1200 × 630 px'],
    [largeCardPath(page), '2×', '2400 × 1260 px'],
  ] as const;
  return (
    <>
      <img className="share-card" src={cardPath(page)} width={1200} height={630} alt={alt} />
      <ul className="share-list">
        {files.map(([href, scale, size]) => (
          <li key={scale}>
            <a href={href} download={`${id}-${date}-${scale.replace('×', 'x')}.png`}>
              Save the PNG at {scale}
            </a>{' '}
            ({size})
          </li>
        ))}
      </ul>
    </>
  );
}

export function PictureSection({ here }: { readonly here: string }): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const shown = useShown();
  const { baseMap } = useShelf();
  const figure = useRef<HTMLElement>(null);
  const { state, pinned } = shown;
  const { text } = daySentence(chronicle, day);
  const heading = fullDate(day.date);
  const known = state.knownAt === null ? '' : ` As known ${knownByWords(chronicle, state.knownAt)}.`;
  const publishers = daySources(chronicle, day).ids.map((id) => chronicle.sources.get(id)?.publisher ?? id);
  const save = (): void => {
    if (!figure.current) return;
    const beyond = figure.current.querySelector('.sheet-beyond')?.textContent ?? '';
    const notes = [
      beyond,
      `Sources: ${[...new Set(publishers)].join(', ')}.${known}`,
      BOUNDARY_NOTES[chronicle.worldview],
      ...[...figure.current.querySelectorAll('.sheet-note > p')].slice(1).map((note) => note.textContent ?? ''),
      `Parley, ${chronicle.licence}. ${viewLink(shown)}`,
    ].filter((note) => note !== '');
    const words = { within: chronicle.title, heading, told: text, notes };
    saveSvg(`${chronicle.id}-${day.date}.svg`, pictureSvg(figure.current, words));
  };
  return (
    <>
      <GivenText
        label="Alt text"
        text={`${heading}. ${text}${known}`}
        rows={3}
        note="The day in words, for whoever does not see the picture."
      />
      <section className="share-picture">
        <h3>PNG</h3>
        {state.knownAt === null && pinned === null ? (
          <>
            <p>The day with all that is known in the newest edition, made when this site was built.</p>
            <BuiltPicture here={here} alt={`${heading}. ${text}`} />
          </>
        ) : (
          <p>
            PNGs are made when the site is built, of the newest edition as known now: there is none of this moment. The
            SVG is drawn here and can be turned into one.
          </p>
        )}
      </section>
      <section className="share-picture">
        <h3>SVG</h3>
        {baseMap ? (
          <>
            <p>
              The day’s map as below, in the colours of this page, with its title, sources and terms. Filters and a
              nearer view of the map are not in it.{known}
            </p>
            <button type="button" onClick={save}>
              Save the SVG
            </button>
            <figure ref={figure} className="sheet-figure">
              <SheetMapShapes base={baseMap} worldview={chronicle.worldview} />
              <SheetMap base={baseMap} label={`Map. ${text}`} />
              <SheetLegend />
              <figcaption>
                <SheetBoundaryNote />
              </figcaption>
            </figure>
          </>
        ) : (
          <p>The map’s shapes are not at hand.</p>
        )}
      </section>
    </>
  );
}
