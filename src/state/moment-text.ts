/** A moment of knowledge as addresses write it: `2025-03-12T18:30Z`, in UTC. */
import { type Instant, parseZone, toLocal } from '../domain/time/instant.ts';

const utcZone = parseZone('UTC');

export const writeMoment = (at: Instant): string => (utcZone.ok ? `${toLocal(at, utcZone.value)}Z` : '');
