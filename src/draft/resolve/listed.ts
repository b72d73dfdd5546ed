import { kinds, listOf } from "../../records/kinds.js";
import type { Issue } from "../../validate/issues/issue.js";
import { childOf } from "../../validate/issues/own-property.js";
import { asListed } from "../../validate/shape/as-listed.js";
import { indexRecords } from "../../validate/shape/record-index.js";
import { idFrom } from "./keys.js";

const noRecords = indexRecords({ source: [], actor: [], event: [], claim: [] }, new Set());

/** The issues that will be shown, each with the id that its record has or will have, and with what an unknown key was meant to be. */
export const listed = (issues: readonly Issue[], draft: unknown): readonly Issue[] =>
  asListed(issues, draft, noRecords).map((issue) => {
    const record = issue.record ?? idAt(draft, issue.path);
    return record === undefined ? issue : { ...issue, record };
  });

function idAt(draft: unknown, [list = "", place]: Issue["path"]): string | undefined {
  const kind = kinds.find((each) => listOf[each] === list);
  const key = place === undefined ? undefined : childOf(childOf(childOf(draft, list), place), "key");
  return kind && typeof key === "string" ? idFrom(kind, key) : undefined;
}
