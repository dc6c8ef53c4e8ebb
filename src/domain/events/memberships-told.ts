/**
 * A country's memberships that a source here tells. Those that no source had told are gone from the groups as known at a moment;
 * of those left, one that stood before the days shown may rest on a source without a date alone, which none can say was out.
 */
import type { Group, Iso3, Membership } from '../chronicle.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { membershipsOn } from './participation.ts';

const isSourced = ({ sources }: Membership): boolean => sources.length > 0;

export const membershipsTold = ({ members }: Group, iso3: Iso3): Membership[] =>
  members.filter((each) => each.country === iso3 && isSourced(each));

/** Those that count on that day. */
export const membershipsToldOn = (group: Group, iso3: Iso3, date: PlainDate): Membership[] =>
  membershipsOn(group, iso3, date).filter(isSourced);
