import type { Dataset } from "attributed-events";
import type { Settlement } from "attributed-events/agree";
import type { DraftDocument, LeftWords, NotCarried } from "attributed-events/draft";
import type { Span } from "../text/layout.js";

/** What the page asks the worker: for each kind of question, what is asked and what comes back. */
export interface Questions {
  /** Whether a text is the one that a source pins: the text as it is pinned, or nothing. */
  readonly pinned: {
    readonly question: { readonly dataset: Dataset; readonly source: string; readonly text: string };
    readonly answer: { readonly text: string } | undefined;
  };
  /** What of a dataset stands in another text of one of its sources. */
  readonly moved: {
    readonly question: { readonly dataset: Dataset; readonly source: string; readonly text: string };
    readonly answer: Moved;
  };
  /** What the library says of a draft. */
  readonly judge: {
    readonly question: { readonly draft: DraftDocument; readonly texts: Readonly<Record<string, string>> };
    readonly answer: Judgement;
  };
  /** Words of a text as a quotation that leads back to them. */
  readonly quote: {
    readonly question: { readonly text: string; readonly span: Span; readonly within: Span | undefined };
    readonly answer: Quote | undefined;
  };
  /** What a file is: a draft in YAML or JSON, a dataset, or neither. */
  readonly open: { readonly question: { readonly text: string }; readonly answer: Opened };
  /** A draft as YAML. */
  readonly yaml: { readonly question: { readonly draft: DraftDocument }; readonly answer: string };
  /** A dataset as a draft. */
  readonly draft: {
    readonly question: { readonly dataset: Dataset; readonly texts: Readonly<Record<string, string>> };
    readonly answer: { readonly draft: DraftDocument; readonly notCarried: readonly NotCarried[] };
  };
  /** Compares a dataset with a second reading of the same texts. */
  readonly compare: { readonly question: Compared; readonly answer: Comparison };
  /** The draft that decisions make of two readings. */
  readonly settle: {
    readonly question: Compared & { readonly settlement: Settlement };
    readonly answer: { readonly draft: DraftDocument; readonly followed: readonly string[] } | Refused;
  };
}

/** A dataset, and the file of a second reader: a draft or a dataset. */
export interface Compared {
  readonly mine: Dataset;
  readonly theirs: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Why something could not be done, in sentences. */
export interface Refused {
  readonly refused: readonly string[];
}

/** What two readers agree and differ on. */
export type Comparison =
  | {
      readonly settlement: Settlement;
      /** How many claims both have, and how many each alone. */
      readonly claims: { readonly both: number; readonly onlyMine: number; readonly onlyTheirs: number };
    }
  | Refused;

export type Kind = keyof Questions;

/** A dataset with its passages where they stand in a text, and those that stand there no more. */
export interface Moved {
  readonly dataset: Dataset;
  readonly left: readonly LeftWords[];
}

/** Words, and which of their places is meant. */
interface Quote {
  readonly words: string;
  readonly nth?: number;
}

/** What is wrong with a draft, or to look at again, and where in the draft. */
export interface Finding {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly pointer: string;
  readonly sentence: string;
}

/** Where the quotations of a claim stand, as far as they do. */
export interface ClaimPlaces {
  readonly key: string;
  readonly source: string | undefined;
  readonly passages: readonly Span[];
  readonly contents: readonly Span[];
  readonly cues: readonly Span[];
  readonly dates: readonly Span[];
}

export interface Judgement {
  /** The dataset that the draft stands for, where it is valid. */
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
  readonly places: readonly ClaimPlaces[];
}

export type Opened =
  | { readonly is: "draft"; readonly draft: DraftDocument }
  | { readonly is: "dataset"; readonly dataset: Dataset }
  | { readonly is: "neither"; readonly sentences: readonly string[] };

/** A question on its way to the worker, and its answer on the way back. */
export type Asked = {
  [K in Kind]: { readonly number: number; readonly kind: K; readonly question: Questions[K]["question"] };
}[Kind];

export type Answered =
  | { readonly number: number; readonly answer: Questions[Kind]["answer"] }
  | { readonly number: number; readonly failed: string };
