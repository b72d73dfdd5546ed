import type { TextFacts } from "../facts/text.js";
import type { IssueFacts } from "../issue.js";
import type { Path } from "../pointer.js";

/** Takes one finding about a text: its code, where in the dataset, and the facts. */
export type FindInText = <C extends keyof TextFacts>(code: C, path: Path, facts: IssueFacts[C]) => void;
