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

/** The base map's two files; written by the build from `data/base-map/`. */
declare module 'virtual:base-map' {
  /** `home` is as fine as the home frame shows; `detail` has every point. */
  export const baseMapUrls: { readonly home: string; readonly detail: string };
}
