/** The event that a claim is about. */
import type { Chronicle, ChronicleEvent, Claim } from '../chronicle.ts';

/** `claim` as the chronicle has it. */
export const eventOfClaim = ({ events }: Chronicle, claim: Claim): ChronicleEvent | undefined =>
  events.find(({ claims }) => claims.includes(claim));
