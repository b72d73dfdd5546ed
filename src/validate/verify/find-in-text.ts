import type { TextFacts } from "../issues/facts/text.js";
import type { IssueFacts } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";

/** Takes one finding about a text: its code, where in the dataset, and the facts. */
export type FindInText = <C extends keyof TextFacts>(code: C, path: Path, facts: IssueFacts[C]) => void;
