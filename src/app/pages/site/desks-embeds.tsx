/** How a page of this site is put into an article, and how the site is hosted: what holds of a site, and of no file alone. */
import { site } from 'virtual:catalogue';
import { Fragment, type ReactNode, useRef } from 'react';
import { PARTS } from '../../../domain/events/participation.ts';
import { FACETS } from '../../../domain/finding/event-filter.ts';
import { COLUMN_HEIGHT, COLUMN_WIDTHS } from '../../../embed/frame-size.ts';
import { embedSnippet } from '../../embed/embed-snippet.ts';
import { embedPath } from '../../routing/embed-address.ts';
import { usePageAddress } from '../../routing/page-address.ts';
import { useCopying } from '../../sharing/use-copying.ts';
import { useShelf } from '../../shelf.ts';

const CODES = {
  simple: 'the simple code',
  hardened: 'the code in a sandbox',
  loader: 'the code with the loader',
} as const;

/** The code for the first chronicle that is here: an example that works as it stands. */
function Snippet({ kind }: { readonly kind: keyof typeof CODES }): ReactNode {
  const [first] = useShelf().catalogue;
  const src = usePageAddress(embedPath(`/${first?.id ?? 'week'}/`));
  const root = usePageAddress('/');
  const text = embedSnippet({
    src,
    title: first?.title ?? 'A week',
    height: COLUMN_HEIGHT,
    kind: kind === 'hardened' ? 'hardened' : 'simple',
    loader: kind === 'loader' ? { script: `${root.replace(/\/?$/, '/')}embed.js`, stepParam: 'parley' } : null,
  });
  const code = useRef<HTMLElement>(null);
  const { told, copy } = useCopying(text, () => {
    if (code.current) getSelection()?.selectAllChildren(code.current);
  });
  return (
    <>
      <pre className="desks-code">
        <code ref={code}>{text}</code>
      </pre>
      <p className="needs-scripts">
        <button type="button" aria-label={`Copy: ${CODES[kind]}`} onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{told}</span>
      </p>
    </>
  );
}

const SYSTEMS: readonly (readonly [name: string, how: string])[] = [
  [
    'WordPress',
    'Paste the address of the page on a line of its own: it becomes an embed, in a sandbox that this site is made for, if the site was built with its own address. A link to a page of this site opens there in place of the article; a link to a publisher cannot open, and the embed shows its address, to be copied. Or use a Custom HTML block with the code above, if your account may.',
  ],
  ['Drupal', 'Put the simple code into a text format that allows <iframe>.'],
  [
    'Ghost',
    'An HTML card with the simple code; a pasted address becomes a card with picture, title and description, if the site was built with its own address.',
  ],
  ['Arc XP and other newsroom systems', 'A raw HTML element with the simple code.'],
  ['Moodle, Canvas', 'The simple code in the source view of any text; the frame tells Canvas its height.'],
  ['AMP', '<amp-iframe> with the same src, resizable, and the card as its placeholder.'],
  [
    'Newsletters, Apple News, feeds',
    'No frames there: use the picture of the day with its alt text, linked to the page.',
  ],
];

const listed = (names: readonly string[]): ReactNode =>
  names.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ', '}
      <code>{name}</code>
    </Fragment>
  ));

const facetNames = listed(FACETS);
const hiddenNames = listed([...PARTS, 'black-sea', 'journeys']);

export const HowToEmbed = (): ReactNode => (
  <>
    <p>
      Every week, day and event has an embed: put <code>embed/</code> behind its address. It brings title, map,
      timeline, story, sources and the note on borders, and a link to the full page. The Share dialog of a page writes
      the code for what you see; this page says what there is.
    </p>
    <h2>How to embed</h2>
    {site === null && (
      <p className="notice desks-unaddressed">
        This site was built without its own address, and without scripts this page does not know it: the addresses in
        the code begin with a slash; put the site’s address before each.
      </p>
    )}
    <p>
      A frame is all that is needed; no script has to run in your page. Its height is what a plain embed needs in a
      column of {COLUMN_WIDTHS.join(' to ')} px; in a narrower one it scrolls, and the Share dialog measures that of
      what you see:
    </p>
    <Snippet kind="simple" />
    <p>In a sandbox, where your security desk asks for one:</p>
    <Snippet kind="hardened" />
    <p>
      That hardens where the embed comes from another address than your page. Where both are of the same, as when the
      folder stands beside your article, take <code>allow-same-origin</code> out: with it a frame could take its own
      sandbox off, and without it all but the map’s WebGL works, if your host lets frames without an origin fetch the
      folder’s files (the headers for that come with it).
    </p>
    <p>
      With the loader (less than two kilobytes compressed, no dependencies) the frame takes its right height, on paper
      that of a sheet, and the step that a reader is on stands in your article’s own address, so that a link to the
      article leads to that step. An article that holds more than one gives each a <code>data-step-param</code> of its
      own:
    </p>
    <Snippet kind="loader" />
    <p>Behind the address of an embed:</p>
    <ul>
      <li>
        <code>?show=map</code>, <code>timeline</code> or <code>story</code>: one part alone; without it, all.
      </li>
      <li>
        <code>theme=light</code> or <code>dark</code>; without it, as the reader’s system is set.
      </li>
      <li>
        <code>known=2025-03-11T12:00Z</code>: the week as it could be known at that moment.
      </li>
      <li>
        <code>edition=0123456789</code>: the records of that edition, whatever is corrected later; the embed says that
        there is a newer one, and what it changed. The Share dialog offers it where the edition is kept.
      </li>
      <li>
        <code>event=</code>, <code>q=</code> and {facetNames}, each with an equals sign: what the address of the full
        page holds; what is so left out, the embed says, with a way to have all.
      </li>
      <li>
        <code>hide=</code>, of the map alone, with names between commas: {hiddenNames}.
      </li>
      <li>
        <code>consent=click</code>: the day’s picture and words as built, and a button; no more is loaded until the
        reader presses it. A moment, filters or an edition hold from then on, and the embed says so.
      </li>
    </ul>
    <h2>What an embed and your page can say to each other</h2>
    <p>
      By <code>postMessage</code>, if your page has a script of its own. It may say to the frame, as an object:
    </p>
    <ul>
      <li>
        <code>{"{ type: 'parley:go', day: '2025-03-12' }"}</code>: that day; <code>event</code> (its id, which leads to
        its day) and <code>known</code> (a moment) may stand beside the day or in its place, and <code>null</code> lets
        go of either.
      </li>
      <li>
        <code>{"{ type: 'parley:get-state' }"}</code>: to be told where the embed is.
      </li>
    </ul>
    <p>
      The embed says <code>parley:ready</code> once it can be led, and <code>parley:state</code> after each step and
      when it is asked, each with <code>chronicle</code>, <code>day</code>, <code>event</code>, <code>known</code> and{' '}
      <code>height</code> in CSS px. It listens to the page around it alone; what names nothing here is passed over.
      Heights are told besides as AMP, pym.js, iframe-messenger, WordPress and LTI tools expect them.
    </p>
    <dl className="desks-systems">
      {SYSTEMS.map(([name, how]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  </>
);

export const HowToHost = (): ReactNode => (
  <>
    <h2>How to host it yourself</h2>
    <p>
      The site is a folder of static files that runs at any path of any host, with nothing to run behind it. Copy it
      beside your article’s own files and take the frame’s address from there: then not even this site is asked.
    </p>
  </>
);
