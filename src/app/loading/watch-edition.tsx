/** Tells the reader of a newer edition once a page left open needs what went with its own. Never reloads by itself. */
import { createRoot } from 'react-dom/client';
import { type Edition, isRenewed, onMissing } from './edition.ts';
import { EditionNotice } from './edition-notice.tsx';

/** The notice stands before `root`. What is missing for another reason is told where it was needed. */
export function watchEdition(root: HTMLElement, edition: Edition): void {
  let isBusy = false;
  onMissing(() => {
    if (isBusy) return;
    isBusy = true;
    void isRenewed(edition).then((isOld) => {
      if (isOld) showNotice(root, () => (isBusy = false));
      else isBusy = false;
    });
  });
}

function showNotice(root: HTMLElement, onClosed: () => void): void {
  const box = document.createElement('div');
  root.before(box);
  const drawn = createRoot(box);
  const close = (): void => {
    drawn.unmount();
    box.remove();
    onClosed();
  };
  drawn.render(<EditionNotice onReload={() => location.reload()} onClose={close} />);
}
