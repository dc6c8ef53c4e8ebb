/** The panels of an embed, those that were asked for, each in a boundary of its own, all drawn from one state. */
import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { EventId } from '../../../domain/chronicle.ts';
import type { ReaderState } from '../../../state/reader.ts';
import type { AskingWish } from '../../../views/evidence/asking-wish.ts';
import { turnTaker } from '../../../views/map/gl/gl-turn.ts';
import type { MapFrame } from '../../../views/map/map-panel.tsx';
import { StoryPanel } from '../../../views/story/story-panel.tsx';
import { LateTimeline } from '../../../views/timeline/late-timeline.tsx';
import { TimelineHead } from '../../../views/timeline/timeline-head.tsx';
import { PanelBoundary } from '../../../views/ui/boundary.tsx';
import { latePart } from '../../../views/ui/late-part.tsx';
import { useOwnPageLinks } from '../../../views/ui/page-links.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../../../views/ui/reader-context.tsx';
import { PinnedNotice } from '../../editions/pinned-notice.tsx';
import { useEmbedAddress } from '../../embed/use-embed-address.ts';
import { useEmbedMessages } from '../../embed/use-embed-messages.ts';
import { MapSection } from '../../map-section.tsx';
import { useKeptMoment } from '../../routing/keep-moment.ts';
import { StepAnnouncer } from '../../stepping/step-announcer.tsx';
import { StepControls } from '../../stepping/step-controls.tsx';
import { useKeptFocus } from '../../stepping/use-kept-focus.ts';
import { usePlayback } from '../../stepping/use-playback.ts';
import { useStepKeys } from '../../stepping/use-step-keys.ts';
import { useSwipe } from '../../stepping/use-swipe.ts';
import { KnownNotice } from '../known-notice.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { BeforeScripts } from './before-scripts.tsx';
import { DayOnPaper } from './day-on-paper.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import { EmbedHead } from './embed-head.tsx';
import { NarrowedNotices } from './narrowed-notices.tsx';
import { StoryHint } from './story-hint.tsx';
import { WeekOnPaper } from './week-on-paper.tsx';

const Asking = latePart(() => import('../../../views/evidence/asking.tsx'), 'Asking');

const nothing = (): void => {};

const noSmallMap = (): ReactNode => null;

/** Where no turns at the graphics card can be had, in a sandbox or an old browser, the map stays as drawn. */
const NO_TURNS: MapFrame = { takeTurn: () => Promise.reject(new Error('No turns are kept here')) };

function mapFrame(): MapFrame {
  const isAlone = typeof document === 'undefined' || self.origin === 'null' || !('locks' in navigator);
  return isAlone ? NO_TURNS : { takeTurn: turnTaker(navigator.locks) };
}

type Props = {
  /** What the embed shows at first. */
  readonly first: ReaderState;
  readonly subject: EventId | null;
};

export function EmbedPanels({ first, subject }: Props): ReactNode {
  const chronicle = useWholeChronicle();
  const store = useReaderStore();
  const root = useRef<HTMLDivElement>(null);
  const story = useRef<HTMLElement>(null);
  const links = useOwnPageLinks();
  const { show, problems } = useEmbedAddress(store, chronicle, first);
  useEmbedMessages(store, chronicle);
  // What opens beside it is seen at the same moment.
  useKeptMoment(
    chronicle.id,
    useReader((state) => state.knownAt),
  );
  const [asking, setAsking] = useState<AskingWish>('off');
  const stopAsking = useCallback(() => setAsking('off'), []);
  // The full page has a list of keys and a search; here their keys do nothing.
  const acts = useMemo(() => ({ openHelp: nothing, find: nothing, ask: () => setAsking('once') }), []);
  useStepKeys(root, acts);
  useKeptFocus(root);
  usePlayback(root);
  useSwipe(root);
  const [frame] = useState(mapFrame);
  const shows = (panel: typeof show): boolean => show === 'all' || show === panel;

  return (
    <div className="embed" ref={root}>
      <EmbedHead subject={subject}>
        <button type="button" aria-pressed={asking === 'on'} onClick={() => setAsking(asking === 'on' ? 'off' : 'on')}>
          Says who?
        </button>
      </EmbedHead>
      {asking !== 'off' && (
        <PanelBoundary name="Asking" stillWorks="All else still works." at={asking} onClose={stopAsking}>
          <Suspense>
            <Asking root={root} wish={asking} onWish={setAsking} isFramed />
          </Suspense>
        </PanelBoundary>
      )}
      <BeforeScripts />
      <ProblemNotice problems={problems} />
      <KnownNotice />
      <NarrowedNotices hasMap={shows('map')} />
      <main className="embed-main">
        <section className="embed-strip" aria-label="Stepping">
          <PanelBoundary
            name="The strip of days"
            stillWorks="The map and the story still work; step with the arrow keys."
          >
            <TimelineHead renderSmallMap={noSmallMap} controls={<StepControls />} />
          </PanelBoundary>
        </section>
        {shows('map') && (
          <section className="embed-map" aria-label="Map">
            <PanelBoundary name="The map" stillWorks="The story and the timeline still work.">
              <MapSection frame={frame} wish={frame === NO_TURNS ? 'off' : 'ask'} />
            </PanelBoundary>
          </section>
        )}
        {shows('story') && (
          <section ref={story} className="embed-story" id="story" aria-label="Story" tabIndex={-1}>
            <PanelBoundary name="The story" stillWorks="The map and the timeline still work.">
              <StoryPanel dayHref={links.day} isFramed subject={subject} />
            </PanelBoundary>
            <StoryHint root={story} />
          </section>
        )}
        {shows('timeline') && (
          <section className="embed-timeline needs-scripts" aria-label="Timeline">
            <PanelBoundary name="The timeline" stillWorks="The map and the story still work; step with the arrow keys.">
              <LateTimeline />
            </PanelBoundary>
          </section>
        )}
      </main>
      <PinnedNotice />
      {shows('story') && <DayOnPaper />}
      {show === 'timeline' && <WeekOnPaper />}
      <EmbedFoot hasMap={shows('map')} />
      <StepAnnouncer />
    </div>
  );
}
