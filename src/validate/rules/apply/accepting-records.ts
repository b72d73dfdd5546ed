import type { AcceptedWarning } from "../../../generated/types.js";
import { kinds, listOf, type RecordKind, type RecordTypes } from "../../../records/kinds.js";
import type { Report } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { asFarAsReadable } from "../../shape/good-part.js";
import type { RecordIndex } from "../../shape/record-index.js";
import { type Accepting, accepting } from "./accepted.js";

/** A record that accepts warnings. */
interface AcceptingRecord extends Accepting {
  readonly kind: RecordKind;
  /** Whether its shape is good, so that every rule has judged it. */
  readonly isGood: boolean;
}

/** The records of a dataset that accept warnings, by where they stand. */
export type AcceptingRecords = ReadonlyMap<string, AcceptingRecord>;

const keyOf = ([list, at]: Path) => `${list}/${at}`;

export function acceptingRecords({ entries }: RecordIndex): AcceptingRecords {
  const found = new Map<string, AcceptingRecord>();
  for (const kind of kinds)
    for (const { at, record, part } of entries[kind]) {
      const accepted = record ? record.accepted : part && readableIn(part);
      const path = [listOf[kind], at];
      if (accepted) found.set(keyOf(path), { kind, isGood: record !== undefined, ...accepting(accepted, path) });
    }
  return found;
}

/** Reports what no record accepts. */
export function unlessAccepted(records: AcceptingRecords, report: Report): Report {
  if (records.size === 0) return report;
  return (issue) => {
    if (issue.severity === "error" || !records.get(keyOf(issue.path))?.silences(issue)) report(issue);
  };
}

/** What part of a broken record accepts; nothing where that field is broken. */
export function readableIn(part: RecordTypes[RecordKind]): readonly AcceptedWarning[] | undefined {
  const found: (readonly AcceptedWarning[] | undefined)[] = [];
  asFarAsReadable(() => found.push(part.accepted));
  return found[0];
}
