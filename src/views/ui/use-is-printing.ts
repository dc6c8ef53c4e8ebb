/** Whether the page is about to go on paper: what is only shown there is drawn just in time, and taken away after. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event has been told.
    const tell = ({ type }: Event): void => flushSync(() => setPrinting(type === 'beforeprint'));
    addEventListener('beforeprint', tell);
    addEventListener('afterprint', tell);
    return () => {
      removeEventListener('beforeprint', tell);
      removeEventListener('afterprint', tell);
    };
  }, []);
  return isPrinting;
}
