import { type InputKind, inputKind } from "../validate/input-kind.js";
import type { Issue } from "../validate/issues/issue.js";
import { LINE_FEED } from "../validate/json/bytes.js";
import type { InputLimits } from "../validate/json/limits.js";
import { readJson } from "../validate/json/read.js";
import { linesIn } from "../validate/stream/lines.js";
import { readLine } from "../validate/stream/read-line.js";
import type { Io } from "./io.js";
import { refuse, SHOWN } from "./refuse.js";
import { wholeBytes } from "./whole-file.js";

/**
 * The value of a JSON file, or the list of the values on the lines of NDJSON, plain or gzip, read strictly: a key that stands
 * twice is refused, as is all that is no JSON.
 */
export async function openValue(file: string, limits: InputLimits, io: Io): Promise<unknown> {
  const bytes = await wholeBytes(file, limits.maxBytes, io);
  const { value, issues, more } = readAs[kindOf(bytes, file)](bytes, limits);
  return issues.length > 0 ? refuse(file, "this is not good JSON", issues, more) : value;
}

/** A name decides. Else, of one object alone, nobody can say that it is a line of many: then it is itself. */
function kindOf(bytes: Uint8Array, name: string): InputKind {
  const kind = inputKind(bytes, name);
  return kind === "lines" && inputKind(none, name) === "document" && isOneLine(bytes) ? "document" : kind;
}

const none = new Uint8Array();

function isOneLine(bytes: Uint8Array): boolean {
  const feed = bytes.indexOf(
    LINE_FEED,
    bytes.findIndex((byte) => byte > 0x20),
  );
  return feed < 0 || bytes.subarray(feed).every((byte) => byte <= 0x20);
}

interface Read {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly more: number;
}

const readAs: Readonly<Record<InputKind, (bytes: Uint8Array, limits: InputLimits) => Read>> = {
  document: (bytes, limits) => {
    const { parsed, issues, more } = readJson(bytes, limits, SHOWN);
    return { value: parsed?.value, issues, more };
  },
  lines: (bytes, limits) => {
    const [values, issues]: [unknown[], Issue[]] = [[], []];
    let found = 0;
    for (const line of linesIn(bytes, limits.maxLine)) {
      const read = readLine(line, limits, SHOWN);
      if (read === undefined) continue;
      if (read.parsed) values.push(read.parsed.value);
      found += read.issues.length + read.more;
      issues.push(...read.issues.slice(0, SHOWN - issues.length));
    }
    return { value: values, issues, more: found - issues.length };
  },
};
