/** The week: map, timeline and story side by side, each in a boundary of its own, all drawn from one state. */
import { Fragment, memo, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { isFiltering } from '../../domain/finding/event-filter.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { fullDate } from '../../domain/words/dates.ts';
import type { AskingWish } from '../../views/evidence/asking-wish.ts';
import { SmallMap, SmallMapShapes } from '../../views/map/small-map.tsx';
import { StoryPanel } from '../../views/story/story-panel.tsx';
import { LateTimeline } from '../../views/timeline/late-timeline.tsx';
import { TimelineHead } from '../../views/timeline/timeline-head.tsx';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { latePart } from '../../views/ui/late-part.tsx';
import { PageLinksProvider } from '../../views/ui/page-links.ts';
import { useReader, useReaderStore, useWholeChronicle } from '../../views/ui/reader-context.tsx';
import { useAfterPaint } from '../../views/ui/use-after-paint.ts';
import { CiteView } from '../citing/cite-view.tsx';
import { MapSection } from '../map-section.tsx';
import { OPENABLE, OPENERS, OpenedPanel } from '../panels/opened-panel.tsx';
import { useOpened } from '../panels/use-opened.ts';
import { ThemeChoice } from '../preferences/theme-choice.tsx';
import { ReadingChoice, ReadingFoot } from '../reading/reading-choice.tsx';
import { ReadingSection } from '../reading/reading-section.tsx';
import { useCanonical } from '../routing/canonical.ts';
import { usePageLinks } from '../routing/page-links.ts';
import { useUrlSync } from '../routing/url-sync.ts';
import { isOldEdition, useShelf } from '../shelf.ts';
import { StepAnnouncer } from '../stepping/step-announcer.tsx';
import { StepControls } from '../stepping/step-controls.tsx';
import { useKeptFocus } from '../stepping/use-kept-focus.ts';
import { usePlayback } from '../stepping/use-playback.ts';
import { useStepKeys } from '../stepping/use-step-keys.ts';
import { useSwipe } from '../stepping/use-swipe.ts';
import { PaperFoot } from './paper-foot.tsx';
import { ProblemNotice } from './problem-notice.tsx';

const Asking = latePart(() => import('../../views/evidence/asking.tsx'), 'Asking');
/** Asked for with the records where a link names more than a day: what it leaves out is said as it is left out. */
export const StateNotices = latePart(() => import('./state-notices.tsx'), 'StateNotices');
/** One at a time, over the page. */
const DIALOGS = {
  keys: {
    name: 'The list of keys',
    stillWorks: 'The keys themselves and all else still work.',
    Dialog: latePart(() => import('../stepping/key-help.tsx'), 'KeyHelpDialog'),
  },
  share: {
    name: 'What can be shared',
    stillWorks: 'All else still works.',
    Dialog: latePart(() => import('../sharing/share-dialog.tsx'), 'ShareDialog'),
  },
} as const;

/** Tools that stand in the narrowest head too. The style sheet has the same figure. */
const ALWAYS_SHOWN = 2;

const storyFoot = (
  <>
    <ReadingFoot />
    <CiteView />
  </>
);
const renderSmallMap = (day: ChronicleDay): ReactNode => <SmallMap day={day} />;

/** It tells of the whole week: not of one that is seen as it was known before its end. */
function Standfirst(): ReactNode {
  const { standfirst } = useWholeChronicle();
  return useReader(({ knownAt }) => knownAt === null) && <p>{standfirst}</p>;
}

/** The panels follow the store, not the address: what only changes the address draws none of them anew. */
const WeekPanels = memo(function WeekPanels({ dayHref }: { readonly dayHref: (date: PlainDate) => string }): ReactNode {
  const { baseMap } = useShelf();
  const form = useReader((state) => state.readAs);
  return (
    <main className="week-main">
      <section className="week-strip" aria-label="Stepping">
        <PanelBoundary
          name="The strip of days"
          stillWorks="The map and the story still work; step with the arrow keys."
        >
          {baseMap && <SmallMapShapes base={baseMap} />}
          <TimelineHead renderSmallMap={renderSmallMap} controls={<StepControls />} />
        </PanelBoundary>
      </section>
      {form === null ? (
        <>
          <section className="week-map" aria-label="Map">
            <PanelBoundary name="The map" stillWorks="The story and the timeline still work.">
              <MapSection />
            </PanelBoundary>
          </section>
          <section className="week-story" id="story" aria-label="Story" tabIndex={-1}>
            <PanelBoundary name="The story" stillWorks="The map and the timeline still work.">
              <StoryPanel dayHref={dayHref} foot={storyFoot} />
            </PanelBoundary>
          </section>
          <section className="week-timeline needs-scripts" aria-label="Timeline">
            <PanelBoundary name="The timeline" stillWorks="The map and the story still work; step with the arrow keys.">
              <LateTimeline />
            </PanelBoundary>
          </section>
        </>
      ) : (
        <ReadingSection form={form} />
      )}
    </main>
  );
});

/** Tells the browser of the day once the step is seen: telling it takes longer than it looks. */
function DayOutsidePage(): ReactNode {
  const chronicle = useWholeChronicle();
  const day = useAfterPaint(useReader((state) => state.day));
  useEffect(() => {
    document.title = `${fullDate(day)} – ${chronicle.title}`;
  }, [day, chronicle]);
  useCanonical(chronicle.id, day);
  return null;
}

/** Told of a day by the store, once it is seen: a step draws nothing of the page around the panels anew. */
function DayFoot(): ReactNode {
  return <PaperFoot day={useAfterPaint(useReader((state) => state.day))} />;
}

type DialogProps = { readonly which: keyof typeof DIALOGS; readonly onClose: () => void };

function AskedDialog({ which, onClose }: DialogProps): ReactNode {
  const { name, stillWorks, Dialog } = DIALOGS[which];
  return (
    <PanelBoundary name={name} stillWorks={stillWorks} onClose={onClose}>
      <Suspense>
        <Dialog onClose={onClose} />
      </Suspense>
    </PanelBoundary>
  );
}

export function WeekPage(): ReactNode {
  // The address may name what was not yet known at the moment that it names too.
  const chronicle = useWholeChronicle();
  const store = useReaderStore();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<keyof typeof DIALOGS | null>(null);
  const openHelp = useCallback(() => setAsked('keys'), []);
  const closeDialog = useCallback(() => setAsked(null), []);
  const [hasAllTools, setAllTools] = useState(false);
  // First: what a link asks for is read before it is looked at.
  const problems = useUrlSync(store, chronicle);
  const { opened, open, close } = useOpened();
  const [asking, setAsking] = useState<AskingWish>('off');
  const stopAsking = useCallback(() => setAsking('off'), []);
  const acts = useMemo(() => ({ openHelp, find: () => open('find'), ask: () => setAsking('once') }), [openHelp, open]);
  const form = useReader((state) => state.readAs);
  const isOld = isOldEdition(useShelf());
  const isNarrowed = useReader(({ knownAt, eventFilter }) => knownAt !== null || isFiltering(eventFilter));
  useStepKeys(root, acts);
  useKeptFocus(root);
  usePlayback(root);
  useSwipe(root);

  // Relative, so that they are the same text on every day.
  const links = usePageLinks(chronicle.id);

  return (
    <div className="week" data-read-as={form ?? undefined} ref={root}>
      <a className="skip-link" href="#story">
        Skip to the story
      </a>
      <header className="week-head">
        <div>
          <h1>{chronicle.title}</h1>
          <Standfirst />
        </div>
        <div className="week-tools" data-all={hasAllTools || undefined}>
          {OPENABLE.map((which, at) => (
            <Fragment key={which}>
              {/* Before what it shows, so that reading goes on there. */}
              {at === ALWAYS_SHOWN && (
                <button
                  type="button"
                  className="needs-scripts week-more"
                  aria-expanded={hasAllTools}
                  onClick={() => setAllTools(!hasAllTools)}
                >
                  More
                </button>
              )}
              <button
                type="button"
                className="needs-scripts"
                data-opens={which}
                aria-expanded={opened?.which === which}
                onClick={({ currentTarget }) => (opened?.which === which ? close() : open(which, currentTarget))}
              >
                {OPENERS[which]}
              </button>
            </Fragment>
          ))}
          <ReadingChoice />
          <ThemeChoice />
          <button
            type="button"
            className="needs-scripts"
            aria-pressed={asking === 'on'}
            onClick={() => setAsking(asking === 'on' ? 'off' : 'on')}
          >
            Says who?
          </button>
          <button type="button" className="needs-scripts week-keys" onClick={openHelp} aria-haspopup="dialog">
            Keys <kbd>?</kbd>
          </button>
          <button type="button" className="needs-scripts" onClick={() => setAsked('share')} aria-haspopup="dialog">
            Share
          </button>
          <a href={links.about}>About</a>
        </div>
      </header>
      <noscript>
        <p className="notice">
          Without scripts this is the day with all that is now known, whatever its link asks for.
        </p>
      </noscript>
      <ProblemNotice problems={problems} />
      {(isNarrowed || isOld) && (
        <PanelBoundary
          name="The notice of what is left out"
          stillWorks="The week is seen from another moment or in an older edition, or not all of its events are shown."
        >
          <Suspense>
            <StateNotices isMomentTold={opened?.which === 'known'} />
          </Suspense>
        </PanelBoundary>
      )}
      <PageLinksProvider value={links}>
        <div className="week-body">
          {opened && <OpenedPanel opened={opened} onClose={close} />}
          <WeekPanels dayHref={links.day} />
        </div>
        {asked !== null && <AskedDialog which={asked} onClose={closeDialog} />}
      </PageLinksProvider>
      <DayFoot />
      <DayOutsidePage />
      <StepAnnouncer />
      {asking !== 'off' && (
        <PanelBoundary name="Asking" stillWorks="All else still works." at={asking} onClose={stopAsking}>
          <Suspense>
            <Asking root={root} wish={asking} onWish={setAsking} />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
