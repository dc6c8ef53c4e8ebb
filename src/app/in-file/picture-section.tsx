/** Said where the site would be needed: a file of the reader's own has no address to hand on. */
export const PictureSection: typeof import('../sharing/picture-section.tsx').PictureSection = () => (
  <p>Pictures of a day are had on the site; on paper, each day has its map.</p>
);
