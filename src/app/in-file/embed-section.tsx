/** Said where the site would be needed: a file of the reader's own has no address to hand on. */
export const EmbedSection: typeof import('../sharing/embed-section.tsx').EmbedSection = () => (
  <p>What stands in an article comes from a site: the code for it is had there.</p>
);
