import type { EventCount, ReportedEvent, Role } from "../../generated/types.js";
import { type CountRange, isAbove, rangeOf } from "../../records/count-range.js";
import { record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Find, Rule } from "./given/rule.js";

/** An event counts more, or of a whole group fewer, people than the group has. */
export interface CountDisagreesWithGroupSize {
  group: string;
  counted: CountRange;
  size: CountRange;
}

/** No more members of a group are counted than the group has; and, where the whole group has the part counted, no fewer. */
export const countDisagreesWithGroupSize: Rule<"count-disagrees-with-group-size", CountDisagreesWithGroupSize> = {
  code: "count-disagrees-with-group-size",
  severity: "warning",
  together: {
    event(event, find, index) {
      for (const [at, count] of event.counts?.entries() ?? []) judge(event, count, at, find, index);
    },
  },
};

export const countDisagreesWithGroupSizeSentence = ({ group, counted, size }: CountDisagreesWithGroupSize) =>
  `counts ${range(counted)}, and the size of ${record(group)} is ${range(size)}`;

const range = ({ low, high }: CountRange) =>
  high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`;

function judge(
  event: ReportedEvent,
  count: EventCount,
  at: number,
  find: Find<CountDisagreesWithGroupSize>,
  index: RecordIndex,
): void {
  const { group } = count;
  const size = group && index.get("actor", group)?.size;
  const [counted, allowed] = [rangeOf(count), size && rangeOf(size)];
  if (!group || !counted || !allowed) return;
  const tooFew = isAbove(allowed, counted) && takesPartWhole(event, group, count.measure);
  if (isAbove(counted, allowed) || tooFew) find(["counts", at], { group, counted, size: allowed });
}

/** The role in which those stand whom a measure counts; with any other measure, any role. */
const roleOf: { readonly [M in EventCount["measure"]]?: Role } = {
  killed: "killed",
  injured: "injured",
  detained: "detained",
  identified: "identified",
  fled: "fugitive",
};

function takesPartWhole({ participants }: ReportedEvent, group: string, measure: EventCount["measure"]): boolean {
  const role = roleOf[measure];
  return role !== undefined && participants.some((one) => one.actor === group && one.role === role);
}
