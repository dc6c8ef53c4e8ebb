/** What a country does today and why we say so, beside the map's country. Stays while pointed at; Escape closes it. */
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Chronicle, GroupKind, Iso3, SourceId } from '../../domain/chronicle.ts';
import type { ChronicleDay } from '../../domain/events/day.ts';
import { membershipsToldOn } from '../../domain/events/memberships-told.ts';
import { countrySentences } from '../../domain/words/country.ts';
import { inSentence } from '../../domain/words/lists.ts';
import { useOptionalPageLinks } from '../ui/page-links.ts';
import { useChronicle, useDay } from '../ui/reader-context.tsx';
import { says } from '../ui/says.ts';
import { SourceList } from '../ui/source-list.tsx';
import { statement } from '../ui/statement.ts';
import './country-card.css';
import { toCountryStop } from './to-country-stop.ts';

export type CountryCardProps = {
  readonly iso3: Iso3;
  /** The base map's name, for countries that the chronicle does not know. */
  readonly name: string;
  /** Pointed at only: it goes when the pointer goes. */
  readonly isFleeting: boolean;
  /** Whether it stands at the top of the map, because its country lies at the bottom. */
  readonly isAtTop?: boolean;
  readonly onClose: () => void;
  /** Given what is to be said aloud: nothing of one that is only pointed at. */
  readonly onTell: (text: string) => void;
  readonly onHover: (isOver: boolean) => void;
};

type Belonging = { readonly kind: GroupKind; readonly label: string; readonly sources: readonly SourceId[] };

/** The groups it belongs to that day. The Black Sea coast has a sentence of its own. */
function belongingsOf({ groups }: Chronicle, { date }: ChronicleDay, iso3: Iso3): Belonging[] {
  return groups
    .filter(({ kind }) => kind !== 'black-sea')
    .map((group) => ({
      kind: group.kind,
      label: group.label,
      sources: membershipsToldOn(group, iso3, date).flatMap((membership) => membership.sources),
    }))
    .filter(({ sources }) => sources.length > 0);
}

export function CountryCard({
  iso3,
  name,
  isFleeting,
  isAtTop = false,
  onClose,
  onHover,
  onTell,
}: CountryCardProps): ReactNode {
  const chronicle = useChronicle();
  const day = useDay();
  const pages = useOptionalPageLinks();
  const country = chronicle.countries.get(iso3);
  const sentences = countrySentences(chronicle, day, iso3, name);
  const said = isFleeting ? '' : sentences.map(({ text }) => text).join(' ');
  useEffect(() => {
    onTell(said);
    return () => onTell('');
  }, [onTell, said]);
  const belongings = belongingsOf(chronicle, day, iso3);
  const sources = [...new Set([...sentences, ...belongings].flatMap((said) => said.sources))];

  useEffect(() => {
    const life = new AbortController();
    // After all that is on the page, and just before the page's own keys, which listen on the document: one Escape does
    // one thing.
    document.documentElement.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (document.querySelector('dialog[open]') !== null) return;
        event.preventDefault();
        onClose();
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, [onClose]);

  const close = useRef<HTMLButtonElement>(null);
  const toClose = useCallback((button: HTMLButtonElement | null) => {
    close.current = button;
    return button ? toCountryStop(button) : undefined;
  }, []);
  useEffect(() => {
    if (isFleeting || !close.current) return;
    const card = close.current.closest('aside');
    const { top = 0, bottom = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
    if (height === 0 || (bottom > 0 && top < innerHeight)) return;
    // Asked for from far down the page: the reader is brought here, and back where it was asked.
    const asker = document.activeElement;
    card?.scrollIntoView({ block: 'nearest' });
    close.current.focus({ preventScroll: true });
    return () => {
      if (asker instanceof HTMLElement && asker.isConnected) asker.focus();
    };
  }, [isFleeting]);

  return (
    <aside
      ref={toCountryStop}
      className="map-card"
      {...says('country', iso3)}
      data-at-top={isAtTop || undefined}
      data-furniture={isFleeting ? undefined : ''}
      aria-label={country?.name ?? name}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <h3>{country?.name ?? name}</h3>
      {sentences.map(({ text, sources: said }) => (
        <p key={text} {...(said.length > 0 ? statement('participant', said) : {})}>
          {text}
        </p>
      ))}
      {pages && country && (
        <p className="ui-page-link">
          <a ref={toCountryStop} href={pages.country(iso3)}>
            All about {inSentence(country.name)}
          </a>
        </p>
      )}
      {belongings.length > 0 && (
        <ul className="map-card-groups" aria-label="Belongs to">
          {belongings.map(({ kind, label, sources: said }) => (
            <li key={label} {...says('group', kind)} {...statement('membership', said)}>
              {label}
            </li>
          ))}
        </ul>
      )}
      {(sources.length > 0 || day.parts.has(iso3)) && <SourceList ids={sources} />}
      {!isFleeting && (
        <button ref={toClose} type="button" className="map-card-close" aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      )}
    </aside>
  );
}
