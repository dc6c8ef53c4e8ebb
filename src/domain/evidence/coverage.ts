/** How well the statements of a chronicle are covered: on how many chains of reporting each rests, and whether on an official text. */
import type { Chronicle, ChronicleEvent, Claim, Source, SourceId } from '../chronicle.ts';
import { chainOf, separateChains } from './chains.ts';

export type ClaimCover = {
  readonly claim: Claim;
  /** Chains that owe nothing to each other. */
  readonly chains: number;
  /** An official text is among its sources. */
  readonly isOfficial: boolean;
};

/** `one` and `several` are all statements, parted by their chains; `official` counts some of both again. */
export type CoverCounts = {
  readonly statements: number;
  readonly one: number;
  readonly several: number;
  readonly official: number;
};

export type EventCover = CoverCounts & { readonly event: ChronicleEvent };

export type Coverage = CoverCounts & {
  /** How many chains there are among all sources that a statement names. */
  readonly chains: number;
  /** In order of time. */
  readonly events: readonly EventCover[];
};

const sourcesOf = ({ sources }: Chronicle, ids: readonly SourceId[]): Source[] =>
  [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);

export function claimCover(chronicle: Chronicle, claim: Claim): ClaimCover {
  const sources = sourcesOf(chronicle, claim.sources);
  return { claim, chains: separateChains(sources), isOfficial: sources.some(({ kind }) => kind === 'official') };
}

function countsOf(covers: readonly ClaimCover[]): CoverCounts {
  const several = covers.filter(({ chains }) => chains > 1).length;
  return {
    statements: covers.length,
    one: covers.length - several,
    several,
    official: covers.filter(({ isOfficial }) => isOfficial).length,
  };
}

export function coverageOf(chronicle: Chronicle): Coverage {
  const covers = chronicle.events.map((event) => ({
    event,
    own: event.claims.map((claim) => claimCover(chronicle, claim)),
  }));
  const named = chronicle.events.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources));
  return {
    ...countsOf(covers.flatMap(({ own }) => own)),
    chains: new Set(sourcesOf(chronicle, named).map(chainOf)).size,
    events: covers.map(({ event, own }) => ({ event, ...countsOf(own) })),
  };
}
