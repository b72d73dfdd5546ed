/** What each problem between records and the text of a source says. */
export interface TextFacts {
  "text-differs": { source: string; expected: string; found: string };
}
