/** The full address of the site's folder, for files that leave it. */
import { site } from 'virtual:catalogue';
import { useHref } from 'react-router';

/** With a closing slash: as the build was told it, else as it is here. Null where what is here is no site. */
export function useSiteFolder(): string | null {
  const root = useHref('/');
  return site ?? new URL(root.endsWith('/') ? root : `${root}/`, location.href).href;
}
