import type { Dataset } from "attributed-events";
import type { LeftWords } from "attributed-events/draft";

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
}

export type Kind = keyof Questions;

/** A dataset with its passages where they stand in a text, and those that stand there no more. */
export interface Moved {
  readonly dataset: Dataset;
  readonly left: readonly LeftWords[];
}

/** A question on its way to the worker, and its answer on the way back. */
export type Asked = {
  [K in Kind]: { readonly number: number; readonly kind: K; readonly question: Questions[K]["question"] };
}[Kind];

export type Answered =
  | { readonly number: number; readonly answer: Questions[Kind]["answer"] }
  | { readonly number: number; readonly failed: string };
