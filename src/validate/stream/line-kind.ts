import { kindOfId, kinds, type RecordKind } from "../../records/kinds.js";
import { type Issue, issueAt } from "../issues/issue.js";
import { childOf } from "../issues/own-property.js";
import { jsonTypeOf, quoted } from "../issues/shown.js";
import { mendedId } from "../shape/mended-id.js";

const prefixes = kinds.map((kind) => `${kind}:`);

/** The kind of record that the prefix of a value's id tells. */
export function kindOfRecord(value: unknown): RecordKind | undefined {
  const id = childOf(value, "id");
  return typeof id === "string" ? kindOfId(id) : undefined;
}

/** What an id without a known prefix was meant to be, where it can be told. */
export function meantId(value: unknown): string | undefined {
  const id = childOf(value, "id");
  return typeof id === "string" ? mendedId(id, prefixes) : undefined;
}

/** What to say of a value that is no record, or of which nobody can tell what kind of record it is. */
export function notARecord(value: unknown): Issue {
  const id = childOf(value, "id");
  const type = jsonTypeOf(value);
  if (typeof id !== "string") return issueAt("not-a-record", [], { found: type === "object" ? "no-id" : type });
  const nearest = meantId(value);
  const facts = { found: "unknown-kind" as const, id: quoted(id) };
  return issueAt("not-a-record", ["id"], nearest === undefined ? facts : { ...facts, nearest });
}

/** What to say of a line that is longer than the limit. */
export const lineTooLong = (line: number, limit: number): Issue => ({
  ...issueAt("line-too-long", [], { limit }),
  line,
  column: 1,
});
