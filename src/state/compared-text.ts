/** Which two are compared, as an address says it, so that `readCompared` reads it again; moments in UTC. */
import type { KnownAt } from '../domain/events/status.ts';
import { type Comparison, NOW } from './compared-url.ts';
import { writeMoment } from './url.ts';

const writeSide = (at: KnownAt): string => (at === null ? NOW : writeMoment(at));

export const writeCompared = (comparison: Comparison): string =>
  comparison.kind === 'days'
    ? `${comparison.from}/${comparison.to}`
    : `${writeSide(comparison.from)}/${writeSide(comparison.to)}`;
