/** Addresses that may be linked. */

/** What is not of the web is named alone. */
export const isWeb = (url: string | null | undefined): url is string => url != null && /^https?:\/\//i.test(url);
