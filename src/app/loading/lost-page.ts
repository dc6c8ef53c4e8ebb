/** The page that a host shows at a wrong address: it knows neither where it is nor, therefore, where its styles are. */

const written = (): HTMLElement | null => document.getElementById('lost');

/** Brings the styles that the page names. Ends when they are there or cannot be had, at once on any other page. */
export async function styleLostPage(base: string): Promise<void> {
  const style = written()?.dataset['style'];
  if (style === undefined) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${base}/${style}`;
  await new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** Takes its words away, for what the app says instead. */
export const clearLostPage = (): void => written()?.remove();
