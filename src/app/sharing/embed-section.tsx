/** The code of an embed of what is shown, with a preview that has the height it takes. */
import { type ReactNode, useState } from 'react';
import { statusAt } from '../../domain/events/status.ts';
import { fullDate } from '../../domain/words/dates.ts';
import { FRAME_SIZE } from '../../embed/frame-size.ts';
import { writeSearch } from '../../state/url.ts';
import { embedSnippet } from '../embed/embed-snippet.ts';
import { asksBeyondBuilt } from '../routing/embed-query.ts';
import { useShelf } from '../shelf.ts';
import { EmbedChoices, FIRST_CHOICE } from './embed-choices.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import { GivenText } from './given-text.tsx';
import { type EmbedSubject, embedLink, type Shown } from './shared-links.ts';
import { useShown } from './use-shown.ts';

/** The name by which a step stands in an article's address: another for each thing that an embed is of, as it may hold many. */
const stepParams = ({ state: { day, selected } }: Shown): Record<EmbedSubject, string> => ({
  week: 'parley',
  day: `parley-${day}`,
  event: `parley-${selected}`,
});

/** Our own pages at hand, wherever the site is to be found for others. */
const hereOf = (src: string, { root }: Shown, here: string): string => here + src.slice(root.length);

export function EmbedSection({ here }: { readonly here: string }): ReactNode {
  const shown = useShown();
  const { editions } = useShelf();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [height, setHeight] = useState<number>(FRAME_SIZE.height);
  const { chronicle, state, pinned } = shown;
  // What is not yet known at the reader's moment is not to be told by a title.
  const event = chronicle.events.find((each) => each.id === state.selected && statusAt(each, state.knownAt) !== null);
  const subject = choice.subject === 'event' && !event ? 'day' : choice.subject;
  const canPin = editions !== undefined && pinned === null && editions.kept.includes(editions.newest);
  const edition = canPin && choice.isPinned ? editions.newest : pinned;
  const src = embedLink({ ...shown, pinned: edition }, { ...choice, subject });
  const of = { week: chronicle.title, day: fullDate(state.day), event: event?.title ?? '' }[subject];
  const title = subject === 'week' ? of : `${of} – ${chronicle.title}`;
  const loader =
    choice.loader === 'none'
      ? null
      : { script: `${shown.root}embed.js`, stepParam: choice.loader === 'step' ? stepParams(shown)[subject] : null };
  return (
    <>
      <EmbedChoices
        choice={{ ...choice, subject }}
        hasEvent={!!event}
        canPin={canPin}
        isNarrowed={asksBeyondBuilt(writeSearch(state, chronicle))}
        onChoose={setChoice}
      />
      <GivenText
        label="Embed code"
        text={embedSnippet({ src, title, height, kind: choice.kind, loader })}
        rows={6}
        note={
          loader
            ? 'The script comes from this site and sets the frame’s height; where it is taken out, the height in the code holds.'
            : `No script. The frame is ${height} px high, as a column of ${FRAME_SIZE.width} px needs; in a narrower one it scrolls, unless your system takes heights from frames.`
        }
      />
      <EmbedPreview src={hereOf(src, shown, here)} title={title} onHeight={setHeight} />
    </>
  );
}
