import { kindOfId, type RecordKind } from "../../records/kinds.js";
import { childOf } from "../issues/own-property.js";

/** The kind of the records in a list, as the id of its first item tells it; `undefined` where that is no record. */
export function kindOfItems(list: unknown): RecordKind | undefined {
  const id = childOf(childOf(list, 0), "id");
  return typeof id === "string" ? kindOfId(id) : undefined;
}
