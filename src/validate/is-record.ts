import { acceptsActor, acceptsClaim, acceptsDataset, acceptsEvent, acceptsSource } from "../generated/accept.js";
import type { Actor, Claim, Dataset, ReportedEvent, Source } from "../generated/types.js";

/** Never throws: what cannot be read is no record. */
const quietly =
  <T>(accepts: (value: unknown) => value is T) =>
  (value: unknown): value is T => {
    try {
      return accepts(value);
    } catch {
      return false;
    }
  };

/** Whether a value, as `JSON.parse` makes it, is an actor by the JSON Schema. Asks nothing of other records, and never throws. */
export const isActor: (value: unknown) => value is Actor = /* @__PURE__ */ quietly(acceptsActor);

/**
 * Whether a value, as `JSON.parse` makes it, is a claim by the JSON Schema. Asks nothing of other records, and never throws. Why
 * not, and what the rules say, tells `validateRecord` of `attributed-events/validate`.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { isClaim } from "attributed-events/accept";
 * isClaim(dataset.claims[0]); // true
 * isClaim({ id: "claim:x" }); // false
 * ```
 */
export const isClaim: (value: unknown) => value is Claim = /* @__PURE__ */ quietly(acceptsClaim);

/** Whether a value, as `JSON.parse` makes it, is an event by the JSON Schema. Asks nothing of other records, and never throws. */
export const isEvent: (value: unknown) => value is ReportedEvent = /* @__PURE__ */ quietly(acceptsEvent);

/** Whether a value, as `JSON.parse` makes it, is a source by the JSON Schema. Asks nothing of other records, and never throws. */
export const isSource: (value: unknown) => value is Source = /* @__PURE__ */ quietly(acceptsSource);

/**
 * Whether a value, as `JSON.parse` makes it, is a dataset by the JSON Schema. That is less than `isDataset` of
 * `attributed-events/validate` asks, which also follows references and applies the rules. Never throws.
 */
export const isDatasetShape: (value: unknown) => value is Dataset = /* @__PURE__ */ quietly(acceptsDataset);
