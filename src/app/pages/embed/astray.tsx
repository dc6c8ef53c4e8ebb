/** In place of an embed of a day or an event that is not here: leads to one that is, which says what was asked for. */
import { type ReactNode, useEffect } from 'react';
import { type EmbedAddress, embedPath } from '../../routing/embed-address.ts';
import { NotFoundPage } from '../not-found-page.tsx';

/** What the embed was before a page around it asked for a step: see `withStep`. Empty where nobody says. */
const firstOf = (hash: string): string => /^#from=(\d{4}-\d\d-\d\d|events\/[\w-]{1,80})$/.exec(hash)?.[1] ?? '';

/** From the folder of the chronicle. What it says is not here too is astray no second time. */
export function wayBack(address: EmbedAddress, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  const [name, given] =
    address.kind === 'event' ? ['event', address.event] : ['day', 'day' in address ? address.day : ''];
  const query = new URLSearchParams(search);
  query.set(name, given);
  const first = firstOf(hash);
  // WordPress knows the embed by what stands there.
  const around = hash.startsWith('#?') ? hash : '';
  return `${embedPath(first === '' ? '/' : `/${first}/`).slice(1)}?${query}${around}`;
}

type Props = { readonly address: EmbedAddress /** Full, with a closing slash. */; readonly folder: string };

export function Astray({ address, folder }: Props): ReactNode {
  useEffect(() => location.replace(folder + wayBack(address, location)), [address, folder]);
  return <NotFoundPage />;
}
