import type { Dataset } from "../generated/types.js";
import { type InputKind, inputKind, KIND_BYTES } from "../validate/input-kind.js";
import { type Issue, issueAt } from "../validate/issue.js";
import type { InputLimits } from "../validate/json/limits.js";
import { DamagedGzip, gunzipped } from "../validate/stream/gunzipped.js";
import { validateStream } from "../validate/stream/validate-stream.js";
import { validateJson } from "../validate/validate-json.js";
import { count } from "./report/count.js";
import type { FileVerdict } from "./report/report.js";

/** How an input is judged. */
export interface JudgeOptions {
  readonly limits: InputLimits;
  readonly maxIssues: number;
  readonly recordsOnly: boolean;
  /** What it is; told by its name or its first bytes when left out. */
  readonly kind: InputKind | undefined;
}

type Judged = AsyncGenerator<Issue, FileVerdict, undefined>;

/** The issues of an input, packed or not, as they are found; at the end, the verdict. */
export async function* judgeInput(name: string, bytes: AsyncIterable<Uint8Array>, options: JudgeOptions): Judged {
  const unpacked = gunzipped(bytes);
  const start = await collected(unpacked, KIND_BYTES);
  const kind = options.kind ?? kindByName(name) ?? inputKind(start.bytes);
  return yield* kind === "lines" ? judgeLines(start, unpacked, options) : judgeDocument(start, unpacked, options);
}

/** What a name's ending says; nothing for one that anything can have. */
function kindByName(name: string): InputKind | undefined {
  const [, ending] = /\.(json|jsonld|ndjson|jsonl)(?:\.gz)?$/i.exec(name) ?? [];
  if (ending === undefined) return undefined;
  return /^(?:ndjson|jsonl)$/i.test(ending) ? "lines" : "document";
}

/** The beginning of a stream, and what ended it too early. */
interface Collected {
  readonly bytes: Uint8Array;
  readonly damage: DamagedGzip | undefined;
}

/** At least `least` bytes of a stream, or all there are. */
async function collected(chunks: AsyncIterator<Uint8Array>, least: number): Promise<Collected> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let damage: DamagedGzip | undefined;
  try {
    while (length < least) {
      const next = await chunks.next();
      if (next.done) break;
      parts.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    damage = error;
  }
  return { bytes: Buffer.concat(parts, length), damage };
}

async function* judgeLines(start: Collected, rest: AsyncIterable<Uint8Array>, options: JudgeOptions): Judged {
  const { limits, maxIssues, recordsOnly } = options;
  const issues = validateStream(after(start, rest), { limits, maxIssues, recordsOnly });
  let listed = 0;
  let next = await issues.next();
  for (; !next.done; next = await issues.next()) {
    listed++;
    yield next.value;
  }
  const { records, errors, warnings } = next.value;
  const checked = recordsOnly ? ", each by itself" : "";
  return {
    isValid: errors === 0,
    content: `${count(records, "record")}${checked}`,
    listed,
    more: errors + warnings - listed,
  };
}

async function* after({ bytes, damage }: Collected, rest: AsyncIterable<Uint8Array>) {
  yield bytes;
  if (damage) throw damage;
  yield* rest;
}

async function* judgeDocument(start: Collected, rest: AsyncIterator<Uint8Array>, options: JudgeOptions): Judged {
  const { limits, maxIssues } = options;
  const end = start.damage ? start : await collected(rest, limits.maxBytes + 1 - start.bytes.length);
  if (end.damage) yield issueAt("damaged-gzip", [], { reason: end.damage.reason });
  if (end.damage) return { isValid: false, content: "", listed: 1, more: 0 };
  const verdict = validateJson(Buffer.concat([start.bytes, end.bytes]), { limits, maxIssues });
  const issues = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
  const listed = issues.slice(0, maxIssues);
  yield* listed;
  const content = verdict.ok ? contentOf(verdict.dataset) : "";
  return { isValid: verdict.ok, content, listed: listed.length, more: verdict.more + issues.length - listed.length };
}

const contentOf = ({ sources, actors, events, claims }: Dataset): string =>
  [
    count(sources.length, "source"),
    count(actors.length, "actor"),
    count(events.length, "event"),
    count(claims.length, "claim"),
  ].join(", ");
