/** A table of a report; the first column holds names, the others numbers. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A point of a list, with points of its own. */
export interface Item {
  readonly text: string;
  readonly below?: readonly Item[];
}

/** What a report is made of, whether it goes to a terminal or into a paper. */
export type Block = { readonly text: string } | { readonly table: Table } | { readonly items: readonly Item[] };

/** Blocks under a heading. */
export interface Section {
  readonly heading: string;
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}
