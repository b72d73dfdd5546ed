import { issueAt } from "../validate/issues/issue.js";
import type { InputLimits } from "../validate/json/limits.js";
import type { DatasetVerdict } from "../validate/validate-dataset.js";
import { openInput } from "./input.js";
import type { Io } from "./io.js";
import { unpackedInput, wholeInput } from "./unpacked-input.js";

/**
 * The dataset in a file, or in standard input for `-`, or what is wrong with it: the one way in for every command that needs
 * a dataset whole. A JSON document or a record a line, plain or gzip, as `validate` takes them. All rules apply.
 */
export async function openDataset(file: string, limits: InputLimits, io: Io): Promise<DatasetVerdict> {
  const { bytes } = await openInput(file, io);
  const input = await unpackedInput(file, bytes);
  const whole = await wholeInput(input, limits.maxBytes);
  io.signal.throwIfAborted(); // Whatever fed us may have been stopped by the same key: then the end is no end.
  if (input.kind === "lines" && !whole.damage)
    return (await import("../validate/validate-lines.js")).validateLines(whole.bytes, { limits });
  const { refused, validateJson } = await import("../validate/validate-json.js");
  return whole.damage
    ? refused(issueAt("damaged-gzip", [], { reason: whole.damage.reason }))
    : validateJson(whole.bytes, { limits });
}
