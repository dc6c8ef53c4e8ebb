/** Says that the site has been renewed under a page that was left open, and offers the newer one. */
import type { ReactNode } from 'react';
import { toMainHeading } from '../../views/ui/keep-focus.ts';

type Props = { readonly onReload: () => void; readonly onClose: () => void };

export function EditionNotice({ onReload, onClose }: Props): ReactNode {
  return (
    <div ref={toMainHeading} className="notice" role="alert">
      <p>
        <strong>A newer edition of this site is there.</strong> A part that this page asked for is gone with the old
        edition; all else here still works. A reload brings the newer one, and what you chose, which is in the address.
      </p>
      <button type="button" onClick={onReload}>
        Reload the page
      </button>
      <button type="button" onClick={onClose}>
        Not now
      </button>
    </div>
  );
}
