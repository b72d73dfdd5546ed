import type { WhyNoBounds } from "../../../calendar/date-words.js";
import type { QuotationNowhere, QuotationPlace } from "../../../passage/find-quotation.js";
import type { RecordKind } from "../../../records/kinds.js";
import type { Shown } from "./shape.js";

/** What each problem of a draft says, beside those that the dataset made of it has. */
export interface DraftFacts {
  /** Two records of a kind have the same key. `first` is where in the draft the other one is. */
  "repeated-key": { key: string; first: string };
  /**
   * There is no record of these kinds with the key. `isInUsed` where a dataset given with the draft has it, so that `use` would
   * take it from there.
   */
  "no-such-key": { key: string; kinds: readonly RecordKind[]; nearest?: string; isInUsed?: true };
  /** Records of several kinds have the key, and any of them could be meant. */
  "key-of-several": { key: string; ids: readonly string[] };
  /** Of these keys one is to be there, and none is, or more than one. */
  "one-of": { keys: readonly string[]; found: readonly string[] };
  /** A claim does not say which of several sources it was read from. */
  "source-wanted": { sources: readonly string[] };
  /** Words are quoted from a source whose text was not given. `nearest` is a text that was given, for no source of the draft. */
  "text-wanted": { source: string; nearest?: string };
  /** What was given as the text of a source is a file in another format. */
  "not-plain-text": { source: string; is: "html" | "pdf" };
  /** A quotation does not stand in the text, or not in the passage. */
  "quotation-not-found": { words: Shown; source: string } & Omit<QuotationNowhere, "found">;
  /** A quotation stands at several places. */
  "quotation-ambiguous": { words: Shown; source: string; total: number; places: readonly QuotationPlace[] };
  /** No directive for browsers of four words a part selects the passage alone. */
  "passage-not-selectable": { source: string; words: Shown };
  /** Two claims say what one alone can say. `first` is where in the draft the other one is. */
  "said-twice": { what: SaidOnce; id: string; first: string };
  /** The dates are left out, and cannot be computed from the words; or are given, and not what they rest on. */
  "dates-wanted": { words: Shown; because: WhyNoBounds | "no-basis"; published: string | null };
  /** No claim is about the event. */
  "event-without-claim": { event: string };
  /** The claim establishes nothing and names nobody and nothing that it is about. */
  "about-nothing": { claim: string };
}

/** What an event or an actor has once, and from one claim. */
export type SaidOnce = "when" | "place" | "parent" | "countedIn" | "size";
