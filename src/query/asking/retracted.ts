import type { Retraction } from "../../generated/types.js";
import type { KeyKinds } from "./caller-mistake.js";

/** Whether withdrawn records count. */
export interface RetractedOption {
  /** Answer with withdrawn records too. Default: `false`. */
  readonly includeRetracted?: boolean | undefined;
}

/** Whether a record counts: all that are not withdrawn, and those too where they are asked for. */
export function isCurrent(options: RetractedOption): (record: { readonly retracted?: Retraction }) => boolean {
  return options.includeRetracted === true ? () => true : ({ retracted }) => retracted === undefined;
}

export const retractedKeys: KeyKinds<RetractedOption> = { includeRetracted: "flag" };
