import type { When } from "../generated/types.js";
import type { Bounds } from "./partial-date.js";

/** The one day that two bounds leave. */
export const onlyDay = ({ earliest, latest }: Bounds): string | undefined =>
  earliest !== null && earliest === latest ? earliest : undefined;

/**
 * The one day on which something happened, where the words give exactly one; `undefined` where they give a span of
 * several days or leave an end open.
 *
 * @example
 * ```ts
 * import { dataset, findEvents, knownDay } from "attributed-events";
 *
 * const [first] = findEvents(dataset, { knownDay: true });
 * if (first) knownDay(first.when); // "2022-11-01"
 * ```
 */
export const knownDay = ({ earliest, latest }: When): string | undefined => onlyDay({ earliest, latest });
