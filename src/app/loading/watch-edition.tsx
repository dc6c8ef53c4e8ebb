/** Tells the reader of a newer edition once a page left open needs what went with its own. Never reloads by itself. */
import { createRoot } from 'react-dom/client';
import { type Edition, isRenewed, onMissing } from './edition.ts';
import { EditionNotice } from './edition-notice.tsx';

/**
 * The notice stands before `root`. What is missing for another reason is told where it was needed, and so is all that is
 * missing after a “Not now”: a pointer over the map asks for parts that no one pressed for.
 */
export function watchEdition(root: HTMLElement, edition: Edition): void {
  let isBusy = false;
  const stop = onMissing(() => {
    if (isBusy) return;
    isBusy = true;
    void isRenewed(edition).then((isOld) => {
      if (isOld) showNotice(root, stop);
      else isBusy = false;
    });
  });
}

function showNotice(root: HTMLElement, onDeclined: () => void): void {
  const box = document.createElement('div');
  root.before(box);
  const drawn = createRoot(box);
  const close = (): void => {
    drawn.unmount();
    box.remove();
    onDeclined();
  };
  drawn.render(<EditionNotice onReload={() => location.reload()} onClose={close} />);
}
