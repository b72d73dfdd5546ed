import { issueAt } from "../validate/issues/issue.js";
import { validateStream } from "../validate/stream/validate-stream.js";
import { CannotRun } from "./failure.js";
import { judgeDocument } from "./judge-document.js";
import type { IssuesAndVerdict, JudgeOptions } from "./judge-options.js";
import { count } from "./report/count.js";
import { type UnpackedInput, unpackedInput, wholeInput } from "./unpacked-input.js";

/** Judges an input, packed or not. */
export async function* judgeInput(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  options: JudgeOptions,
): IssuesAndVerdict {
  const input = await unpackedInput(name, bytes, options.kind);
  if (input.kind === "lines") return yield* judgeLines(input, options);
  const { bytes: whole, damage } = await wholeInput(input, options.limits.maxBytes);
  return yield* damage ? damaged(damage.reason) : judgeDocument(whole, options);
}

async function* damaged(reason: "damaged" | "cut-off"): IssuesAndVerdict {
  yield issueAt("damaged-gzip", [], { reason });
  return { isValid: false, content: "", listed: 1, more: 0 };
}

async function* judgeLines(input: UnpackedInput, options: JudgeOptions): IssuesAndVerdict {
  const { limits, maxIssues, recordsOnly, texts } = options;
  if (Object.keys(texts).length > 0) throw new CannotRun("--text: passages can be looked up for JSON documents only");
  const issues = validateStream(all(input), { limits, maxIssues, recordsOnly });
  let listed = 0;
  let next = await issues.next();
  for (; !next.done; next = await issues.next()) {
    listed++;
    yield next.value;
  }
  const { records, errors, warnings } = next.value;
  const content = `${count(records, "record")}${recordsOnly ? ", each by itself" : ""}`;
  return { isValid: errors === 0, content, listed, more: errors + warnings - listed };
}

async function* all({ start, rest }: UnpackedInput) {
  yield start.bytes;
  if (start.damage) throw start.damage;
  yield* rest;
}
