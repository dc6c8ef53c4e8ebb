/** Every page of the published week: each says what it is, in its head and to machines, and each of its links leads on. */

import { describe, expect, it } from 'vitest';
import { readPaperAddress } from '../../src/app/routing/paper-address.ts';
import { readSitePath } from '../../src/app/routing/site-address.ts';
import { daysOf } from '../../src/domain/time/plain-date.ts';
import { citationFiles } from '../../src/prerender/citation-files.ts';
import { dataFiles } from '../../src/prerender/data-files.ts';
import { feedOf } from '../../src/prerender/site-pages.ts';
import { WEEK } from '../fixtures/week.ts';
import { LESSONS } from '../fixtures/week-lessons.ts';
import { bodyOf, HEADS, pageOf } from './drawn-site.ts';

type Thing = { readonly '@type': string; readonly [property: string]: unknown };

const HOST = 'https://site.test/deep/down';
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const allOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => unescaped(found));

const paths = new Set(HEADS.map(({ path }) => path));
const citations = citationFiles(WEEK, { hash: '0123456789', site: null });
const data = dataFiles(WEEK, { hash: '0123456789', site: null });
const files = new Set(Object.keys({ ...citations, ...data }).map((path) => `/${path}`));

/** What the page's own links ask for that is not there: no such page or file, or no such place in the page. */
function deadLinks(path: string, body: string): string[] {
  const hrefs = allOf(body, /<a\b[^>]*?\bhref="([^"]*)"/g).filter((href) => !/^https?:/.test(href));
  return [...new Set(hrefs)].flatMap((href) => {
    const url = new URL(href, HOST + path);
    const to = url.pathname.slice('/deep/down'.length);
    if (!url.href.startsWith(HOST) || !(paths.has(to) || files.has(to))) return [href];
    if (url.hash === '') return [];
    const ids = allOf(bodyOf(to), /\bid="([^"]*)"/g);
    return ids.includes(url.hash.slice(1)) ? [] : [href];
  });
}

const thingsOf = (data: object | undefined): readonly Thing[] =>
  ((data ?? {}) as { readonly '@graph'?: readonly Thing[] })['@graph'] ?? [];

describe('the site', () => {
  it('has a page for each day, event and country, for sources and lists, and for itself', () => {
    const days = daysOf(WEEK.extent).length;
    expect(paths.size).toBe(HEADS.length);
    const embeds = 1 + days + WEEK.events.length;
    // The root, about, desks and the chronicle; three lists, the evidence, the data and the sheet; each day, its sources and its sheet.
    const records = 4 + 6 + 3 * days + WEEK.events.length + WEEK.countries.size;
    // For a class the list, the wall, three sheets a day and three a lesson.
    const paper = 2 + 3 * days + 3 * LESSONS.length;
    // All lessons, and a form for another; each, with the class's page, the presenter's, the pupil's and a form to change it.
    expect(HEADS).toHaveLength(records + embeds + paper + 2 + 5 * LESSONS.length);
  });

  it('calls each page by its own name and says what it holds', () => {
    const own = HEADS.filter(({ canonical }) => canonical === undefined);
    expect(new Set(own.map(({ title }) => title)).size).toBe(own.length);
    expect(new Set(own.map(({ description }) => description)).size).toBe(own.length);
    for (const { title, description } of HEADS) {
      expect(title.length).toBeGreaterThan(5);
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it.each(HEADS.map(({ path }) => path))(
    '%s stands whole before any script, and each of its links leads on',
    (path) => {
      const body = bodyOf(path);
      expect(body).not.toMatch(/<template|<script|<style|style="|hidden id=/);
      expect(allOf(body, /<(h1)\b/g)).toHaveLength(1);
      expect(deadLinks(path, body)).toEqual([]);
      const ids = allOf(body, /\bid="([^"]*)"/g);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    },
  );
});

it('a link that leads nowhere is found', () => {
  const links = ['../events/', 'nowhere/', '../countries/NOR/#none', '../../../../../about/', 'https://example.org/'];
  const body = links.map((href) => `<a href="${href}">x</a>`).join('');
  expect(deadLinks(`/${WEEK.id}/sources/`, body)).toEqual(links.slice(1, 4));
});

describe('a page’s head', () => {
  it('has an address, a picture and a canonical link only where the site’s address is known', () => {
    for (const head of HEADS) {
      const without = pageOf(head);
      expect(without).not.toMatch(/canonical|og:url|og:image/);
      const page = pageOf(head, 'https://example.org/parley/');
      const full = `https://example.org/parley${head.canonical ?? head.path}`;
      expect(allOf(page, /<link rel="canonical" href="([^"]*)"/g)).toEqual([full]);
      expect(allOf(page, /<meta property="og:url" content="([^"]*)"/g)).toEqual([full]);
      expect(allOf(page, /<meta property="og:title" content="([^"]*)"/g)).toEqual([head.title]);
      expect(allOf(page, /<meta property="og:description" content="([^"]*)"/g)).toEqual([head.description]);
    }
  });

  it('leads to the feed from wherever it is', () => {
    for (const head of HEADS) {
      const hrefs = allOf(pageOf(head), /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/g);
      expect(hrefs.map((href) => new URL(href, HOST + head.path).href)).toEqual([HOST + feedOf(WEEK).path]);
    }
  });

  it('finds the first page under the chronicle’s own address', () => {
    expect(
      HEADS.filter(({ canonical, isEmbed }) => canonical !== undefined && !isEmbed).map(({ path, canonical }) => [
        path,
        canonical,
      ]),
    ).toEqual([
      ['/', `/${WEEK.id}/`],
      ...LESSONS.flatMap(({ id }) => {
        const own = `/${WEEK.id}/lessons/${id}/`;
        return ['class/', 'class/presenter/', 'pupil/', 'change/'].map((part) => [own + part, own]);
      }),
      [`/${WEEK.id}/lessons/new/write/`, `/${WEEK.id}/lessons/`],
    ]);
  });
});

describe('an embed', () => {
  const embeds = HEADS.filter(({ isEmbed }) => isEmbed);

  it('stands for the week, for each day and for each event, and is found under the whole page alone', () => {
    expect(embeds.map(({ path }) => path)).toEqual([
      `/${WEEK.id}/embed/`,
      ...daysOf(WEEK.extent).map((day) => `/${WEEK.id}/${day}/embed/`),
      ...HEADS.filter(({ path }) => /\/events\/[^/]+\/$/.test(path)).map(({ path }) => `${path}embed/`),
    ]);
    for (const { path, canonical } of embeds) expect(path).toBe(`${canonical}embed/`);
    expect(HEADS.filter((head) => pageOf(head).includes('<meta name="robots" content="noindex" />'))).toEqual(embeds);
  });

  it('says its title, its day, its sources and what its borders mean, and leads to the whole page', () => {
    for (const { path, canonical = '' } of embeds) {
      const body = bodyOf(path);
      expect(body, path).toMatch(/<h1>.+<\/h1><p>[^<]*\b(March|February) 202\d<\/p>/);
      expect(body, path).toContain('Borders as the UN General Assembly recognises them');
      expect(body, path).toContain('Sources of this day');
      const whole = allOf(body, /<h1><a href="([^"]*)"/g);
      expect(whole.map((href) => new URL(href, HOST + path).pathname)).toContain(`/deep/down${canonical}`);
    }
  });
});

describe('what a page tells machines', () => {
  it('can be read, and says what the page is and whom it rests on', () => {
    for (const head of HEADS.filter(({ path, isEmbed }) => readSitePath(path) === null && !isEmbed)) {
      const [script = ''] = allOf(pageOf(head), /<script type="application\/ld\+json">(.*?)<\/script>/g);
      const things = thingsOf(JSON.parse(script));
      expect(things).toEqual(thingsOf(head.data));
      const page = things.find((thing) => /Page$/.test(thing['@type']));
      expect(page?.['name']).toEqual(expect.any(String));
      expect(Array.isArray(page?.['citation'])).toBe(true);
    }
  });

  it('tells of each lesson for whom it is and how long it takes, and on its pages no answer and no note', () => {
    for (const { id, title, minutes, steps } of LESSONS) {
      const own = HEADS.filter(({ path }) => path.includes(`/lessons/${id}/`) && readPaperAddress(path) === null);
      expect(own).toHaveLength(5);
      for (const { path, data } of own) {
        const page = thingsOf(data).find((thing) => thing['@type'] === 'WebPage');
        expect(page?.['about']).toMatchObject({
          '@type': 'LearningResource',
          name: title,
          timeRequired: `PT${minutes}M`,
        });
        const whole = `${JSON.stringify(data)}${unescaped(bodyOf(path))}`;
        for (const { task, note } of steps) {
          if (!path.endsWith('/presenter/')) expect(whole, path).not.toContain(note);
          for (const words of task ? [task.reveal.text, task.reveal.allows, ...task.reveal.expected] : [])
            expect(whole, path).not.toContain(words);
        }
      }
    }
  });

  it('tells of each event its name, status, place, time and the works that tell of it', () => {
    for (const { id, title, place, when, isVirtual } of WEEK.events) {
      const things = thingsOf(HEADS.find(({ path }) => path.endsWith(`/events/${id}/`))?.data);
      const event = things.find((thing) => thing['@type'] === 'Event');
      expect(event, id).toMatchObject({
        name: title,
        eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event/),
      });
      if (place !== null) expect(event?.['location'], id).toMatchObject({ '@type': 'Place' });
      else expect(event?.['location'] !== undefined, id).toBe(isVirtual);
      if (when.kind === 'clock') expect(event?.['startDate'], id).toMatch(/^\d{4}-\d\d-\d\d/);
      const page = things.find((thing) => thing['@type'] === 'WebPage');
      expect(page?.['citation'], id).not.toEqual([]);
      expect(event?.['subjectOf'], id).not.toEqual([]);
    }
  });

  it('names the chronicle as a data set on its own page', () => {
    const [first] = thingsOf(HEADS.find(({ path }) => path === `/${WEEK.id}/`)?.data);
    expect(first).toMatchObject({ '@type': 'Dataset', name: WEEK.title, description: WEEK.standfirst });
  });
});
