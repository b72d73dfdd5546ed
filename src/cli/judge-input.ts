import { inputKind, KIND_BYTES } from "../validate/input-kind.js";
import { issueAt } from "../validate/issue.js";
import { gunzipped } from "../validate/stream/gunzipped.js";
import { validateStream } from "../validate/stream/validate-stream.js";
import { CannotRun } from "./failure.js";
import { judgeDocument } from "./judge-document.js";
import type { Judged, JudgeOptions } from "./judged.js";
import { type BytesRead, readBytes } from "./read-bytes.js";
import { count } from "./report/count.js";

/** Judges an input, packed or not. */
export async function* judgeInput(name: string, bytes: AsyncIterable<Uint8Array>, options: JudgeOptions): Judged {
  const unpacked = gunzipped(bytes);
  const start = await readBytes(unpacked, KIND_BYTES);
  const kind = options.kind ?? inputKind(start.bytes, name);
  if (kind === "lines") return yield* judgeLines(start, unpacked, options);
  const { bytes: rest, damage } = await readBytes(unpacked, options.limits.maxBytes + 1 - start.bytes.length);
  const cut = start.damage ?? damage;
  return yield* cut ? damaged(cut.reason) : judgeDocument(Buffer.concat([start.bytes, rest]), options);
}

async function* damaged(reason: "damaged" | "cut-off"): Judged {
  yield issueAt("damaged-gzip", [], { reason });
  return { isValid: false, content: "", listed: 1, more: 0 };
}

async function* judgeLines(start: BytesRead, rest: AsyncIterable<Uint8Array>, options: JudgeOptions): Judged {
  const { limits, maxIssues, recordsOnly, texts } = options;
  if (Object.keys(texts).length > 0) throw new CannotRun("--text: passages can be looked up for JSON documents only");
  const issues = validateStream(after(start, rest), { limits, maxIssues, recordsOnly });
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

async function* after({ bytes, damage }: BytesRead, rest: AsyncIterable<Uint8Array>) {
  yield bytes;
  if (damage) throw damage;
  yield* rest;
}
