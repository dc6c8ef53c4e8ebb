/** The zone in which a chronicle's bare days count. */
import type { Zone } from '../../domain/time/instant.ts';
import { FORMS } from '../forms.ts';
import { hasForm } from '../has-form.ts';
import { toZone } from '../moments.ts';
import type { Records } from '../records.ts';

/** Null where the chronicle tells none that exists. */
export function chronicleZone({ chronicle }: Records): Zone | null {
  const zone = chronicle?.record.timeZone ?? '';
  return hasForm(FORMS.zone, zone) ? toZone(zone) : null;
}
