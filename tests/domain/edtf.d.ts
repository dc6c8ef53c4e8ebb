/** The part of the reader of EDTF that the tests compare with; the package ships no types. */
declare module 'edtf' {
  /** `min` and `max` in ms since 1970-01-01T00:00Z, the last day's last ms included. Throws on what it cannot read. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
