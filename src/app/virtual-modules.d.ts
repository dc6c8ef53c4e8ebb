/** The chronicles that this build holds; written by the build from `data/`. */
declare module 'virtual:catalogue' {
  export const catalogue: readonly {
    readonly id: string;
    readonly title: string;
    readonly extent: { readonly start: string; readonly end: string };
    /** Where its JSON is. */
    readonly url: string;
    /** The hash of its records, which stands in that address, and those of its editions that are filed. */
    readonly edition: string;
    readonly kept: readonly string[];
  }[];
  /** The full address of the site’s folder, with a closing slash; null where nobody said it. */
  export const site: string | null;
}

/** Where the lessons of each chronicle that has some are, by its id; written by the build from `data/`. */
declare module 'virtual:lessons' {
  export const lessonUrls: Readonly<Record<string, string>>;
}

/** The base map's files, one for each grain; written by the build from `data/base-map/`. */
declare module 'virtual:base-map' {
  export const baseMapUrls: { readonly sketch: string; readonly home: string; readonly detail: string };
}

/** A citation of each chronicle's views, by its id, and of those of its filed editions, by `<id>@<edition>`; written by the build from `data/`. */
declare module 'virtual:citation-templates' {
  export const citationTemplates: Readonly<
    Record<string, Readonly<Record<'txt' | 'bib' | 'ris' | 'csl.json', string>>>
  >;
}

/** The files that can be taken away of each chronicle, by its id; written by the build from `data/`. */
declare module 'virtual:data-files' {
  export const dataListings: Readonly<
    Record<
      string,
      {
        /** The hash by which the records are published. */
        readonly hash: string;
        /** Sizes by path from the app's root. */
        readonly bytes: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** The size in bytes of each chronicle's one file, by its id; written by the build. Empty where there is none to offer. */
declare module 'virtual:one-file' {
  export const oneFileBytes: Readonly<Record<string, number>>;
}
