/** The newest records, beside those that are shown. */
import { useEffect, useState } from 'react';
import type { Chronicle } from '../../domain/chronicle.ts';
import type { Result } from '../../domain/result.ts';
import type { LoadFault } from '../loading/fetch-json.ts';
import { loadChronicle } from '../loading/load-chronicle.ts';

/** Null while they are on their way. */
export function useNewest(url: string): Result<Chronicle, LoadFault> | null {
  const [newest, setNewest] = useState<Result<Chronicle, LoadFault> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadChronicle(url).then((loaded) => {
      if (isWanted) setNewest(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [url]);
  return newest;
}
