/** Saves what was made here as a file of the reader's, without asking any host for it. */

/** Browsers take a moment to begin; what is not let go stays in memory as long as the page. */
const BEGUN_MS = 60_000;

/** Whether the page may save at all cannot be asked: a sandbox that forbids it says nothing. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN_MS);
}
