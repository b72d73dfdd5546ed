import type { RecordKind, RecordTypes } from "../../records/kinds.js";
import type { Issue } from "../issues/issue.js";
import { childOf, hasKey } from "../issues/own-property.js";
import { recordShapes } from "./record-shapes.js";

/** Which fields of a record are broken, told from its issues as they come in. */
export interface BrokenFields {
  readonly note: (issue: Issue) => void;
  /** Whether there may be more broken fields than those: something kept the schema from being asked. */
  readonly areUnknown: () => boolean;
  readonly has: (field: string) => boolean;
}

/** Takes the issues of a record that stands at `depth` keys in the value judged. */
export function brokenFields(depth: number): BrokenFields {
  const fields = new Set<string>();
  let areUnknown = false;
  return {
    note: (issue) => {
      const field = issue.path[depth] ?? (issue.code === "missing-key" ? issue.key : undefined);
      if (field === undefined || givenUp.has(issue.code)) areUnknown = true;
      else fields.add(String(field));
    },
    areUnknown: () => areUnknown,
    has: (field) => fields.has(field),
  };
}

const givenUp: ReadonlySet<Issue["code"]> = new Set(["not-plain-json", "too-deep", "too-many-values"] as const);

/** Thrown where a check reads a broken field. */
class BrokenField extends Error {}

/**
 * A broken record as far as its shape is good, so that somebody who mends a file hears of all that can be told: to read a broken
 * field of it throws. `undefined` where nobody knows what is good.
 */
export function goodPart<K extends RecordKind>(
  kind: K,
  value: unknown,
  broken: BrokenFields,
): RecordTypes[K] | undefined {
  if (broken.areUnknown()) return undefined;
  const part: object = {};
  for (const field of Object.keys(recordShapes[kind].fields)) {
    const get = () => {
      if (broken.has(field)) throw new BrokenField(field);
      return childOf(value, field);
    };
    if (broken.has(field) || hasKey(value, field)) Object.defineProperty(part, field, { get });
  }
  return part as RecordTypes[K]; // What can be read of it was judged by the schema: data enters.
}

/** Applies a check to part of a record. One that reads what is broken says nothing. */
export function asFarAsReadable(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof BrokenField)) throw error;
  }
}
