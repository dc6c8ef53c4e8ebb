/** For whoever puts the week into an article: how, what is sent, how to cite and correct, what the borders mean, how to host. */
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { FRAME_SIZE } from '../../../embed/frame-size.ts';
import { embedSnippet } from '../../embed/embed-snippet.ts';
import { embedPath } from '../../routing/embed-address.ts';
import { usePageAddress } from '../../routing/page-address.ts';
import { recordPath } from '../../routing/record-address.ts';
import { relativeHref } from '../../routing/relative-href.ts';
import { SITE_TITLES, sitePath } from '../../routing/site-address.ts';
import { useShelf } from '../../shelf.ts';
import { CatalogueFoot } from '../catalogue-foot.tsx';
import { PlainPage } from '../plain-page.tsx';
import './desks.css';

/** The code for the first chronicle that is here: an example that works as it stands. */
function Snippet({ kind }: { readonly kind: 'simple' | 'hardened' | 'loader' }): ReactNode {
  const [first] = useShelf().catalogue;
  const src = usePageAddress(embedPath(`/${first?.id ?? 'week'}/`));
  const root = usePageAddress('/');
  const text = embedSnippet({
    src,
    title: first?.title ?? 'A week',
    height: FRAME_SIZE.height,
    kind: kind === 'hardened' ? 'hardened' : 'simple',
    loader: kind === 'loader' ? { script: `${root.replace(/\/?$/, '/')}embed.js`, stepParam: 'parley' } : null,
  });
  return (
    <pre className="desks-code">
      <code>{text}</code>
    </pre>
  );
}

const SYSTEMS: readonly (readonly [name: string, how: string])[] = [
  [
    'WordPress',
    'Paste the address of the page on a line of its own: it becomes an embed, in a sandbox that this site is made for. Or use a Custom HTML block with the code below, if your account may.',
  ],
  ['Drupal', 'Put the simple code into a text format that allows <iframe>.'],
  ['Ghost', 'An HTML card with the simple code; a pasted address becomes a card with picture, title and description.'],
  ['Arc XP and other newsroom systems', 'A raw HTML element with the simple code.'],
  ['Moodle, Canvas', 'The simple code in the source view of any text; the frame tells Canvas its height.'],
  ['AMP', '<amp-iframe> with the same src, resizable, and the card as its placeholder.'],
  [
    'Newsletters, Apple News, feeds',
    'No frames there: use the picture of the day with its alt text, linked to the page.',
  ],
];

export function DesksPage(): ReactNode {
  const { pathname } = useLocation();
  const { catalogue } = useShelf();
  const [first] = catalogue;
  return (
    <PlainPage title={SITE_TITLES.desks} foot={<CatalogueFoot />}>
      <p>
        Every week, day and event has an embed: put <code>embed/</code> behind its address. It brings title, map,
        timeline, story, sources and the note on borders, and a link to the full page. The Share dialog of a page writes
        the code for what you see; this page says what there is.
      </p>
      <h2>How to embed</h2>
      <p>A frame is all that is needed; no script has to run in your page:</p>
      <Snippet kind="simple" />
      <p>In a sandbox, where your security desk asks for one:</p>
      <Snippet kind="hardened" />
      <p>
        With the loader (less than two kilobytes, no dependencies) the frame takes its right height, on paper that of a
        sheet, and the step that a reader is on stands in your article’s own address, so that a link to the article
        leads to that step:
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
          <code>event=</code>, <code>country=</code>, <code>hide=</code> and the like: what the address of the full page
          holds; what is so left out, the embed says, with a way to have all.
        </li>
        <li>
          <code>consent=click</code>: nothing but a picture and a button until the reader presses it.
        </li>
      </ul>
      <dl className="desks-systems">
        {SYSTEMS.map(([name, how]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <h2>What is sent, and to whom</h2>
      <p>
        Nothing to anyone. An embed asks the site that it comes from for its files and no other; it sets no cookie,
        keeps nothing about readers, and counts nobody. That site’s host sees, as any host does, that a file was asked
        for; whoever wants none of that hosts the folder.
      </p>
      <h2>How to cite</h2>
      <p>
        Every view, event, statement and source can be cited as text, BibTeX, RIS and CSL-JSON, with its link, the
        edition of the records and its date.{' '}
        {first && (
          <>
            The <a href={relativeHref(pathname, recordPath(first.id, { kind: 'evidence' }))}>page on evidence</a> has
            all of them, and <a href={relativeHref(pathname, recordPath(first.id, { kind: 'data' }))}>the data</a> can
            be taken away.
          </>
        )}{' '}
        The records are under CC BY 4.0: name Parley, link the licence, say what you changed.
      </p>
      <h2>How to correct</h2>
      <p>
        Facts live in one file an event, each statement with its sources. A correction is a change to that file, or a
        letter that names the statement and a source; what was mended is listed by date on the page on evidence.
      </p>
      <h2>What the borders mean</h2>
      <p>
        Boundaries are drawn as the United Nations General Assembly recognises them, and hatched where another state
        holds the land; the note stands under every map, and{' '}
        <a href={relativeHref(pathname, sitePath('about'))}>the page about Parley</a> says more. Boundaries shown do not
        imply endorsement.
      </p>
      <h2>How to host it yourself</h2>
      <p>
        The site is a folder of static files that runs at any path of any host, with nothing to run behind it. Copy it
        beside your article’s own files and take the frame’s address from there: then not even this site is asked.
      </p>
    </PlainPage>
  );
}
