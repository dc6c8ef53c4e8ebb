/** A card as PNG: the form of picture that every network takes. */
import { renderAsync } from '@resvg/resvg-js';
import { FONT_FILES } from './card-fonts.ts';
import type { Card } from './site-cards.tsx';

/** The same bytes on every machine: no font of the system is asked for. Draws beside the caller, on a thread of its own. */
export async function cardImage(svg: string, zoom = 1): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return image.asPng();
}

export type CardImage = { readonly path: string; readonly png: Uint8Array };

/** All of them, in their order: the next is put together while others are drawn. */
export const cardImages = (cards: Iterable<Card>): Promise<CardImage[]> =>
  Promise.all([...cards].map(async ({ path, svg, zoom }) => ({ path, png: await cardImage(svg, zoom) })));
