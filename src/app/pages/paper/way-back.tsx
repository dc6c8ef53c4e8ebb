/** From paper back to the page: its address in words, and as a code where the build was told the site's own address. */
import { site } from 'virtual:catalogue';
import type { ReactNode } from 'react';
import { QrCode } from '../../../views/ui/qr-code.tsx';

type Props = {
  /** From the app's root, with whatever follows `?`. */
  readonly path: string;
  /** What is to be found there. */
  readonly words: string;
};

export function WayBack({ path, words }: Props): ReactNode {
  const address = site === null ? null : site + path.slice(1);
  return (
    <div className="paper-way">
      {address !== null && <QrCode address={address} />}
      <p>
        {words} {address === null ? <span data-path={path}>{path}</span> : <span>{address}</span>}
      </p>
    </div>
  );
}
