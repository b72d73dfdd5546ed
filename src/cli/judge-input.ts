import { issueAt } from "../validate/issues/issue.js";
import type { IssuesAndVerdict, JudgeOptions } from "./judge-options.js";
import { unpackedInput, wholeInput } from "./unpacked-input.js";

/** Judges an input, packed or not. Of the two ways to read one, only that is loaded which this one needs. */
export async function* judgeInput(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions,
): IssuesAndVerdict {
  const input = await unpackedInput(name, bytes, options.kind);
  if (input.kind === "lines") return yield* (await import("./judge-lines.js")).judgeLines(input, options);
  const { bytes: whole, damage } = await wholeInput(input, options.limits.maxBytes);
  if (damage) return yield* damaged(damage.reason);
  return yield* (await import("./judge-document.js")).judgeDocument(whole, options);
}

async function* damaged(reason: "damaged" | "cut-off"): IssuesAndVerdict {
  yield issueAt("damaged-gzip", [], { reason });
  return { isValid: false, content: "", listed: 1, more: 0 };
}
