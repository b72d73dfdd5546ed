import { keptFor } from "../../dataset/freeze.js";
import type { Dataset } from "../../generated/types.js";
import type { EventAnswerer } from "./event-question.js";

/** What is kept for a dataset is what `attachIndex` made for it. */
const isAnswerer = (kept: object | undefined): kept is EventAnswerer => kept !== undefined && "list" in kept;

/** Who answers questions about a dataset sooner than by looking at all events; `undefined` where nobody was made to. */
export function answererOf(dataset: Dataset): EventAnswerer | undefined {
  const kept = keptFor(dataset);
  return isAnswerer(kept) ? kept : undefined;
}
