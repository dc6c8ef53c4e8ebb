/** What is used of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './cited-items.ts';

  export class Cite {
    constructor(items: readonly CslItem[], options: { readonly generateGraph: boolean });
    format(form: 'bibtex' | 'ris' | 'data'): string;
    format(
      form: 'bibliography',
      options: { readonly template: string; readonly lang: string; readonly nosort: boolean },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
