/** Tells the page around an embed how high the embed is, in the frame in which that changes, and only when it has changed. */
import { asksForHeight, heightMessages, readAddressee } from './height-dialects.ts';

/** Of all that is shown, in whole CSS px. Nothing in an embed is as high as its frame: what is told can never feed itself. */
export const documentHeight = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

/** Does nothing in a page that stands alone. */
export function tellFrameHeight(): void {
  const { parent } = window;
  if (parent === window) return;
  const addressee = readAddressee(location);
  let told = 0;
  const tell = (isAsked = false): void => {
    // In a box that is not shown yet lines are one letter wide.
    if (innerWidth === 0) return;
    const height = documentHeight();
    if (height === 0 || (height === told && !isAsked)) return;
    told = height;
    for (const message of heightMessages(height, addressee)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => tell()).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, addressee)) tell(true);
  });
  // A tab that is out of sight observes nothing.
  tell();
}
