import type { DraftRetraction } from "../../generated/draft-types.js";
import type { Retraction } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { RecordKind } from "../../records/kinds.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { SourceDesk } from "./desk.js";
import type { Present } from "./present.js";

/** How a record of a draft is withdrawn, if it is. */
export function retractionOf(
  kind: RecordKind,
  retracted: Present<DraftRetraction> | undefined,
  path: Path,
  { keys }: Pick<SourceDesk, "keys">,
): Retraction | undefined {
  if (retracted === undefined) return undefined;
  const { version, reason, successor } = retracted;
  const id = keys.idOf(successor, [kind], [...path, "retracted", "successor"]);
  return defined({ version, reason, successor: id });
}
