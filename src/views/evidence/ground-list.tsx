/** The records that make something so: each in words, how sure it is, as of when, and all sources that say it. */
import type { ReactNode } from 'react';
import type { Confidence, KnownFrom } from '../../domain/chronicle.ts';
import type { Ground } from '../../domain/evidence/grounds.ts';
import { asOfWords } from '../../domain/words/dates.ts';
import { groundWords } from '../../domain/words/grounds.ts';
import { ConfidenceMark } from '../ui/confidence-mark.tsx';
import { useChronicle } from '../ui/reader-context.tsx';
import { SourceLine } from './source-line.tsx';

const KINDS: Record<Ground['kind'], string> = {
  claim: 'Claim',
  report: 'Report',
  judgement: 'Editors’ judgement',
  participant: 'Named in it',
  membership: 'Counted in a group',
  place: 'Place',
  person: 'Office',
  source: 'Source',
  ground: 'Base map',
};

type About = { readonly event: string | null; readonly asOf: KnownFrom | null; readonly confidence: Confidence | null };

function aboutOf(ground: Ground): About {
  switch (ground.kind) {
    case 'claim':
      return { event: ground.event.label, asOf: ground.claim.asOf, confidence: ground.claim.confidence };
    case 'report':
    case 'judgement':
      return { event: ground.event.label, asOf: ground.report.asOf, confidence: null };
    case 'participant':
      return { event: ground.dayEvent.event.label, asOf: null, confidence: null };
    default:
      return { event: null, asOf: null, confidence: null };
  }
}

function GroundItem({ ground }: { readonly ground: Ground }): ReactNode {
  const chronicle = useChronicle();
  const { event, asOf, confidence } = aboutOf(ground);
  const about = [
    KINDS[ground.kind],
    ...(event === null ? [] : [`“${event}”`]),
    ...(asOf === null ? [] : [`as of ${asOfWords(asOf, chronicle.zone)}`]),
  ];
  return (
    <li className="evidence-ground" data-ground={ground.kind}>
      <p className="evidence-about">
        <span>{about.join(' · ')}</span>
        {confidence !== null && <ConfidenceMark confidence={confidence} />}
      </p>
      <p>{groundWords(chronicle, ground)}</p>
      {ground.sources.length > 0 ? (
        <ul className="evidence-sources">
          {ground.sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      ) : (
        <p className="evidence-quiet">No source at hand was out by then.</p>
      )}
    </li>
  );
}

/** Without telling those apart that are one record: it may stand behind two things. */
const keyOf = (ground: Ground, at: number): string => `${ground.kind} ${at}`;

/** The first of them; the others are folded away. */
const SHOWN = 6;

export function GroundList({ grounds }: { readonly grounds: readonly Ground[] }): ReactNode {
  const [first, rest] = [grounds.slice(0, SHOWN), grounds.slice(SHOWN)];
  const items = (list: readonly Ground[]): ReactNode => (
    <ul className="evidence-grounds">
      {list.map((ground, at) => (
        <GroundItem key={keyOf(ground, at)} ground={ground} />
      ))}
    </ul>
  );
  return (
    <>
      {items(first)}
      {rest.length > 0 && (
        <details className="evidence-rest">
          <summary>{`and ${rest.length} more ${rest.length === 1 ? 'record' : 'records'}`}</summary>
          {items(rest)}
        </details>
      )}
    </>
  );
}
