/** Says aloud what the card of a country tells. Always there: a live region that comes with its words is not heard. */
import type { ReactNode } from 'react';
import type { Iso3 } from '../../domain/chronicle.ts';
import { countrySentences } from '../../domain/words/country.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';

type Props = {
  /** Null while none is asked about: one that is only pointed at is not said. */
  readonly asked: Iso3 | null;
  /** The base map's name, for countries that the chronicle does not know. */
  readonly name: string | undefined;
};

export function CountryAnnouncer({ asked, name }: Props): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const sentences = asked && name ? countrySentences(chronicle, day, asked, name) : [];
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentences.map(({ text }) => text).join(' ')}
    </p>
  );
}
