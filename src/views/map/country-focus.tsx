/**
 * One place in the tab order for all countries: arrow keys go from one to the next, and each is outlined and told. A
 * drawing of its own, so that the card of the country can follow it in the tab order.
 */
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import { leftOutOf } from '../../domain/events/matching-day.ts';
import { PARTS } from '../../domain/events/participation.ts';
import { partWords } from '../../domain/words/parts.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import { homeFrame, type Size } from './camera.ts';
import type { ProjectedMap } from './projected.ts';

type Props = {
  readonly projected: ProjectedMap;
  /** Countries of the home frame: the walk is the same however the map was moved. */
  readonly atHome: ReadonlySet<Iso3>;
  readonly size: Size;
  readonly asked: Iso3 | null;
  readonly onAsk: (iso3: Iso3) => void;
};

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function CountryFocus({ projected, atHome, size, asked, onAsk }: Props): ReactNode {
  const chronicle = useChronicle();
  // For the keys and the ear, which come after the eye.
  const day = useAfterPaint(useDay());
  const [last, setLast] = useState<Iso3 | null>(null);

  /** Those with a part first, in order of their parts; then the chronicle's others; then the rest of the home frame; each by name. */
  const order = useMemo(() => {
    const rank = (iso3: Iso3): number => {
      const part = day.parts.get(iso3)?.part ?? 'none';
      return PARTS.indexOf(part) * 2 + (chronicle.countries.has(iso3) ? 0 : 1);
    };
    return projected.countries
      .filter(({ iso3 }) => day.parts.has(iso3) || chronicle.countries.has(iso3) || atHome.has(iso3))
      .map(({ iso3, name, path }) => ({ iso3, path, name: chronicle.countries.get(iso3)?.name ?? name }))
      .sort((a, b) => rank(a.iso3) - rank(b.iso3) || (a.name < b.name ? -1 : 1));
  }, [projected, day, chronicle, atHome]);

  const current = asked ?? last ?? order[0]?.iso3;
  const at = Math.max(
    0,
    order.findIndex(({ iso3 }) => iso3 === current),
  );
  const country = order[at];
  if (!country) return null;
  const part = day.parts.get(country.iso3);
  const said = `${partWords(part?.part ?? 'none', part?.isPlanned)}${leftOutOf(day) > 0 ? ' in the events that match' : ''}`;
  const go = (iso3: Iso3): void => {
    setLast(iso3);
    onAsk(iso3);
  };
  return (
    <svg
      className="map-focus-sheet"
      viewBox={homeFrame(size)}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label="Countries on the map"
    >
      <path
        className="map-focus"
        {...says('country', country.iso3)}
        data-asked={asked === country.iso3 || undefined}
        d={country.path() ?? undefined}
        role="button"
        tabIndex={0}
        aria-label={`${country.name}: ${said}. Country ${at + 1} of ${order.length}; arrow keys go to the next, Enter tells why`}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
          const step = STEPS[event.key];
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            go(country.iso3);
          } else if (step !== undefined) {
            event.preventDefault();
            const next = order[(at + step + order.length) % order.length];
            if (next) go(next.iso3);
          }
        }}
      />
    </svg>
  );
}
