/** Saves a text as a file of the reader's, without asking any host for it. */

export type TakenFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** How many events it tells of. */
  readonly events: number;
};

/** Whether the page may save at all cannot be asked: a sandbox that forbids it says nothing. */
export function saveFile({ name, type, text }: Omit<TakenFile, 'events'>): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers take a moment to begin; what is not let go stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
