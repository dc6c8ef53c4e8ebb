/** What an element states, written on it for 'says who?', which never reads words: where neither its class nor a record round it tells. */

/** By kind, what its id may be. `side` is one side of the event in whose card it stands. */
type Ids = {
  readonly events: 'all' | 'before' | 'after' | 'elsewhere';
  readonly side: 'status' | 'attendance';
  readonly country: string;
  readonly town: string;
  readonly group: string;
  readonly person: string;
  readonly party: string;
  readonly event: string;
  readonly answer: string;
  /** The two sides that are compared, round all that changed. */
  readonly compared: string;
  readonly change: string;
  readonly changes: string;
  /** How many events some values or filters find, and how many things words find. */
  readonly found: string;
  readonly results: string;
  /** A thing that was found: its kind, its id, and for a claim its event. */
  readonly entry: string;
};

/** `town Paris`, `events before`: a kind and an id. */
export type Says = { readonly 'data-says': string };

export const says = <Kind extends keyof Ids>(kind: Kind, id: Ids[Kind]): Says => ({ 'data-says': `${kind} ${id}` });

/** The id, where it states something of that kind. */
export function saidBy(element: Element | null | undefined, kind: keyof Ids): string | null {
  const said = element?.getAttribute('data-says');
  return said?.startsWith(`${kind} `) ? said.slice(kind.length + 1) : null;
}
