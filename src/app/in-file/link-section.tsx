/** Said where the site would be needed: a file of the reader's own has no address to hand on. */
export const LinkSection: typeof import('../sharing/link-section.tsx').LinkSection = () => (
  <p>
    This file is handed on as it is: it holds all days, and opens without a network. A link to one view is had on the
    site.
  </p>
);
