/** The chronicles that this build holds; written by the build from `data/`. */
declare module 'virtual:catalogue' {
  export const catalogue: readonly {
    readonly id: string;
    readonly title: string;
    readonly extent: { readonly start: string; readonly end: string };
    /** Where its JSON is. */
    readonly url: string;
  }[];
}
