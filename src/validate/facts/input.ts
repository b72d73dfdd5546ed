/** What each problem of reading says: of bytes, of JSON text, of lines. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the reader.
export interface InputFacts {}
