/** How cards are drawn: the map's own style, in the light theme, and the cards' few rules. */
import mapCss from '../../views/map/map.css?raw';
import tokensCss from '../../views/ui/tokens.css?raw';
import cardCss from './card.css?raw';
import { fontFor } from './card-fonts.ts';
import { lightTokens, plainStyle } from './plain-style.ts';
import type { Script } from './script.ts';

export function cardStyle(script: Script): string {
  const tokens = new Map([
    ...lightTokens(tokensCss),
    ['--sans', fontFor('text', script).family],
    ['--serif', fontFor('sea', script).family],
  ]);
  return plainStyle([mapCss, cardCss].join('\n'), tokens);
}
