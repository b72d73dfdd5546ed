import type { Issue } from "../../validate/issues/issue.js";

/** What a file was found to be, once it has been read. */
export interface FileVerdict {
  readonly isValid: boolean;
  /** What there is in it, in words: `2 actors, 1 event`. */
  readonly content: string;
  /** How many issues were found and not listed. */
  readonly more: number;
  /** How many issues were listed. */
  readonly listed: number;
  /** What was found of passages, where the texts of sources were given. */
  readonly evidence?: EvidenceSummary;
}

/** How many passages were looked up, how many of them stand, and the sources whose texts were not given. */
export interface EvidenceSummary {
  readonly passages: number;
  readonly standing: number;
  readonly unchecked: readonly string[];
}

/** Tells of files and their issues as they are found. Each file begins, has issues, and is judged or could not be read. */
export interface Report {
  readonly begin: (file: string) => Promise<void>;
  readonly issue: (issue: Issue) => Promise<void>;
  readonly judged: (verdict: FileVerdict) => Promise<void>;
  readonly unreadable: (reason: string) => Promise<void>;
  /** After the last file. */
  readonly end: () => Promise<void>;
}
