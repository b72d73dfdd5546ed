/** A day, month or year in CSL's form: `[2023, 2, 2]`, `[2023, 2]`, `[2023]`. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** What there is to cite, as an item of CSL-JSON, which reference managers read. */
export interface Citation {
  /** A key that no other citation of this package has. */
  readonly id: string;
  /** The kind of work, in CSL's words. */
  readonly type: "dataset" | "article-newspaper" | "report" | "broadcast" | "post" | "document";
  /** Its title; of a claim, the sentence that says on whose word it stands. Absent where a document has none. */
  readonly title?: string;
  /** Who wrote it, as printed; empty where nobody is named. */
  readonly author: readonly { readonly literal: string }[];
  /** When it was published; absent for what is not released. */
  readonly issued?: { readonly "date-parts": readonly DateParts[] };
  /** The work it is a part of. */
  readonly "container-title"?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** The version of the dataset. */
  readonly version?: string;
  /** Where it is; of a claim, the passage it was read from. */
  readonly URL?: string;
  /** What tells that it is the same: ids, package and digest. */
  readonly note?: string;
  /** The language it is in, as a BCP 47 tag. */
  readonly language?: string;
}

/** What is said of a dataset as a publication and does not stand in it. */
export interface Publication {
  /** Its title. */
  readonly title: string;
  /** Who made it. */
  readonly authors: readonly string[];
  /** The day of its release, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Where it is published, as a package URL or address. */
  readonly identifier?: string;
}

/** A calendar date, or only its year and month or its year, in CSL's form. */
export function issued(date: string | undefined): Pick<Citation, "issued"> {
  if (date === undefined) return {};
  const [year = 0, month, day] = date.split("-").map(Number);
  const parts: DateParts = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day];
  return { issued: { "date-parts": [parts] } };
}

/** Letters, digits, dots and hyphens: what every reference manager takes for a key. */
export const keyOf = (...parts: readonly string[]): string => parts.join("-").replace(/[^A-Za-z0-9.-]+/g, "-");
