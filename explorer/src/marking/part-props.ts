import type { DraftClaim } from "attributed-events/draft";
import type { Finding } from "../article/desk/protocol.js";
import type { Bench } from "./bench.js";

/** What a part of the form works on. */
export interface PartProps {
  readonly bench: Bench;
  readonly claim: DraftClaim;
  /** What is wrong in this part. */
  readonly findings: readonly Finding[];
  /** Changes the claim; changes with the same name one after the other are one step back. */
  readonly onChange: (update: (claim: DraftClaim) => DraftClaim, name?: string) => void;
}
