/** Saves a drawing as a file of the reader's, without asking any host for it. */

/** Browsers take a moment to begin; what is not let go stays in memory as long as the page. */
const BEGUN_MS = 60_000;

export function saveSvg(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN_MS);
}
