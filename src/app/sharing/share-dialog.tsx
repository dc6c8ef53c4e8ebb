/** Everything by which a reader hands on what is shown, as a dialog: links, code, picture, citation, data, paper. */
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useHref } from 'react-router';
import { PanelBoundary } from '../../views/ui/boundary.tsx';
import { Disclosure } from '../../views/ui/disclosure.tsx';
import { latePart } from '../../views/ui/late-part.tsx';
import { useOwnPageLinks } from '../../views/ui/page-links.ts';
import { useReader } from '../../views/ui/reader-context.tsx';
import { EmbedSection } from './embed-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PictureSection } from './picture-section.tsx';
import './share.css';

/** What is large comes when it is asked for. */
const TakeAway = latePart(() => import('../taking/take-away.tsx'), 'TakeAway');

const ViewCitation = latePart(() => import('../citing/view-citation.tsx'), 'ViewCitation');

type SectionProps = { readonly title: string; readonly children: ReactNode };

/** Each fails alone; what is inside is made when it is first opened. */
const Section = ({ title, children }: SectionProps): ReactNode => (
  <Disclosure label={title} className="share-section">
    <PanelBoundary name={title} stillWorks="All else in this list still works.">
      <Suspense fallback={<p>On its way.</p>}>{children}</Suspense>
    </PanelBoundary>
  </Disclosure>
);

function PrintSection({ onPrint }: { readonly onPrint: () => void }): ReactNode {
  const links = useOwnPageLinks();
  const day = useReader((state) => state.day);
  return (
    <ul className="share-list">
      <li>
        <a href={links.daySheet(day)}>This day, made for paper</a>: map, events, differences and numbered sources
      </li>
      <li>
        <a href={links.sheet}>All days, made for paper</a>
      </li>
      <li>
        <button type="button" onClick={onPrint}>
          Print this page as it stands
        </button>
      </li>
    </ul>
  );
}

export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsPrint = useRef(false);
  const { href: here } = new URL(useHref('/').replace(/\/*$/, '/'), location.href);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby="share-title"
      onClose={({ target }) => {
        // What is in it may be closed too.
        if (target !== dialog.current) return;
        onClose();
        // Once the dialog is gone from the page.
        if (wantsPrint.current) setTimeout(print);
      }}
    >
      <div className="share-head">
        <h2 id="share-title" ref={heading} tabIndex={-1}>
          Share
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <LinkSection />
      <Section title="Embed code">
        <EmbedSection here={here} />
      </Section>
      <Section title="Picture">
        <PictureSection here={here} />
      </Section>
      <Section title="Citation">
        <ViewCitation />
      </Section>
      <Section title="Data">
        <TakeAway />
      </Section>
      <Section title="Paper">
        <PrintSection
          onPrint={() => {
            wantsPrint.current = true;
            close();
          }}
        />
      </Section>
    </dialog>
  );
}
