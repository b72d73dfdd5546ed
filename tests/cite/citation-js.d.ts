/** The one function that we use of a library without types. */
declare module "@citation-js/core" {
  export const plugins: { readonly input: { chain(text: string, options: { generateGraph: boolean }): unknown } };
}
declare module "@citation-js/plugin-bibtex";
