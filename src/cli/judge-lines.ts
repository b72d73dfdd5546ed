import { validateStream } from "../validate/stream/validate-stream.js";
import { CannotRun } from "./failure.js";
import type { IssuesAndVerdict, JudgeOptions } from "./judge-options.js";
import { count } from "./report/count.js";
import type { UnpackedInput } from "./unpacked-input.js";

/** Judges a stream of lines, one record each. */
export async function* judgeLines(input: UnpackedInput, options: JudgeOptions): IssuesAndVerdict {
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
