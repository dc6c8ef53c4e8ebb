/** The code of an embed of what is shown, with a preview that has the height it takes. */
import { type ReactNode, useCallback, useState } from 'react';
import { statusAt } from '../../domain/events/status.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { COLUMN_HEIGHT, COLUMN_WIDTHS, FRAME_SIZE } from '../../embed/frame-size.ts';
import { embedSnippet } from '../embed/embed-snippet.ts';
import { asksBeyondBuilt } from '../routing/embed-query.ts';
import { useShelf } from '../shelf.ts';
import { type EmbedChoice, EmbedChoices, FIRST_CHOICE } from './embed-choices.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import { GivenText } from './given-text.tsx';
import { MeasuredEmbed } from './measured-embed.tsx';
import { type EmbedSubject, embedLink, type Shown } from './shared-links.ts';
import { useShown } from './use-shown.ts';

/** The name by which a step stands in an article's address: another for each thing that an embed is of and shows, as it may hold many. */
function stepParam({ state: { day, selected } }: Shown, subject: EmbedSubject, { show }: EmbedChoice): string {
  const own = { week: '', day: `-${day}`, event: `-${selected}` }[subject];
  return `parley${own}${show === 'all' ? '' : `-${show}`}`;
}

/** Our own pages at hand, wherever the site is to be found for others. */
const hereOf = (src: string, { root }: Shown, here: string): string => here + src.slice(root.length);

const SAME_SITE =
  ' On a page of this site’s own address, take allow-same-origin out: with it the frame could take its sandbox off, and without it all but the map’s WebGL works, with the headers that come with the folder.';

type Heights = {
  /** Of what an article shows at first, in the narrowest of columns; null until it is told. In CSS px. */
  readonly first: number | null;
  /** Of what it shows once its reader has asked for more, the greatest in any column. */
  readonly asked: number | null;
  /** Whether that was to be measured, and could not be. */
  readonly isUnmeasured: boolean;
};

/** What the code is good for. */
function noteOf({ loader, kind, waitsForClick }: EmbedChoice, { first, asked, isUnmeasured }: Heights): string {
  const sandbox = kind === 'hardened' ? SAME_SITE : '';
  if (loader !== 'none')
    return `The script comes from this site and sets the frame’s height; where it is taken out, the height in the code holds.${sandbox}`;
  if (isUnmeasured)
    return `No script. How high the frame must be could not be measured: the code says ${COLUMN_HEIGHT} px, enough for any day in columns of ${COLUMN_WIDTHS.join(' to ')} px; where it is too little, the frame scrolls.${sandbox}`;
  if (asked === null)
    return `No script. How high the frame must be is being measured; until then the code says ${COLUMN_HEIGHT} px.${sandbox}`;
  const before =
    waitsForClick && first !== null
      ? ` once its reader has asked (before that, ${first} px in one of ${FRAME_SIZE.width} px)`
      : '';
  return `No script. The frame is ${asked} px high, about what columns of ${COLUMN_WIDTHS.join(' to ')} px need at most${before}; in a narrower one it scrolls, unless your system takes heights from frames.${sandbox}`;
}

export function EmbedSection({ here }: { readonly here: string }): ReactNode {
  const shown = useShown();
  const { editions } = useShelf();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const hearHeight = useCallback((of: string, height: number) => setHeights((all) => new Map(all).set(of, height)), []);
  const [greatest, setGreatest] = useState<ReadonlyMap<string, number | null>>(new Map());
  const hearGreatest = useCallback(
    (of: string, height: number | null) => setGreatest((all) => new Map(all).set(of, height)),
    [],
  );
  const { chronicle, state, pinned } = shown;
  // What is not yet known at the reader's moment is not to be told by a title.
  const event = chronicle.events.find((each) => each.id === state.selected && statusAt(each, state.knownAt) !== null);
  const subject = choice.subject === 'event' && !event ? 'day' : choice.subject;
  const canPin = editions !== undefined && pinned === null && editions.kept.includes(editions.newest);
  const edition = canPin && choice.isPinned ? editions.newest : pinned;
  const linkOf = (waitsForClick: boolean): string =>
    embedLink({ ...shown, pinned: edition }, { ...choice, subject, waitsForClick });
  const src = linkOf(choice.waitsForClick);
  const first = hereOf(src, shown, here);
  const asked = hereOf(linkOf(false), shown, here);
  const measured = greatest.get(asked);
  const told = {
    first: heights.get(first) ?? null,
    // What is seen may have grown since, where it is of the same address.
    asked: typeof measured === 'number' ? Math.max(measured, heights.get(asked) ?? 0) : null,
    isUnmeasured: measured === null,
  };
  // Of the pin the choices speak apart.
  const unpinned = new URL(embedLink({ ...shown, pinned: null }, { ...choice, subject }));
  const of = { week: chronicle.title, day: fullDate(state.day), event: event?.title ?? '' }[subject];
  const title = subject === 'week' ? of : `${of} – ${chronicle.title}`;
  const loader =
    choice.loader === 'none'
      ? null
      : {
          script: `${shown.root}embed.js`,
          stepParam: choice.loader === 'step' ? stepParam(shown, subject, choice) : null,
        };
  return (
    <>
      <EmbedChoices
        choice={{ ...choice, subject }}
        hasEvent={!!event}
        canPin={canPin}
        isNarrowed={asksBeyondBuilt(unpinned.search, null)}
        onChoose={setChoice}
      />
      <GivenText
        label="Embed code"
        text={embedSnippet({ src, title, height: told.asked ?? COLUMN_HEIGHT, kind: choice.kind, loader })}
        rows={6}
        note={noteOf(choice, told)}
      />
      <EmbedPreview src={first} title={title} height={told.first} isUntold={told.isUnmeasured} onHeight={hearHeight} />
      <MeasuredEmbed key={asked} src={asked} title={title} onMeasured={hearGreatest} />
    </>
  );
}
