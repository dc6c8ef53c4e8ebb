/** Pages of words, each in a script of its own: what a reader of the week never sees is not sent along. */
import { lazy } from 'react';

export const AboutPage = lazy(async () => ({ default: (await import('./about-page.tsx')).AboutPage }));
export const CataloguePage = lazy(async () => ({ default: (await import('./catalogue-page.tsx')).CataloguePage }));
export const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page.tsx')).NotFoundPage }));
