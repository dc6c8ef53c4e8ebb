/** What an embed as built says of itself, where its address asks for what scripts alone can show, or they do not come. */
import type { ReactNode } from 'react';
import { useIsFromServer } from '../../../views/ui/as-built.tsx';

/** Which of them is seen is said by the embed's first script, on the root: see `embed.css`. */
export function BeforeScripts(): ReactNode {
  if (!useIsFromServer()) return null;
  return (
    <>
      <p className="notice embed-asks">
        The link asks for more than this page as built shows: a moment, a choice, another day or an edition. That is
        shown once the week can be stepped through; until then, all that is known now stands here.
      </p>
      {/* What comes into a box that was there is announced. */}
      <div role="status">
        <p className="notice embed-failed">
          The script that steps through the week did not come. Below is the page as built, with all that is known now;
          its links still work, and the script can be asked for again.
        </p>
      </div>
      <noscript>
        <p className="notice">
          Without scripts this is the page as built, with all that is known now, whatever moment, choice or edition its
          link asks for.
        </p>
      </noscript>
    </>
  );
}
