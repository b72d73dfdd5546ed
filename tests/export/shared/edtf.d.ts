/** The part of the untyped npm package `edtf` that the tests use. */
declare module "edtf" {
  interface Parsed {
    readonly type: string;
    /** Milliseconds since 1970; infinite for an open end. */
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): Parsed;

  // biome-ignore lint/style/noDefaultExport: this is what the package exports
  export { edtf as default };
}
