import { CLOSE_OBJECT, LINE_FEED, OPEN_OBJECT } from "./json/bytes.js";
import { markLength } from "./json/encoding.js";
import { keyText } from "./json/key-set.js";
import { scanJson } from "./json/scan.js";

/** One JSON document that is a dataset, or NDJSON: a record a line. */
export type InputKind = "document" | "lines";

/** How much of an input is looked at to tell its kind. */
export const KIND_BYTES = 2 ** 16;

/** Keys that a dataset has and a record has not. */
const datasetKeys = new Set(["$schema", "schemaVersion", "sources", "actors", "events"]);

/**
 * Which of the two an input is. A name that ends in `.json` or `.jsonld` is a document, in `.ndjson` or `.jsonl` lines, each also
 * with `.gz` behind. Otherwise the first bytes tell, 65,536 at most, unpacked: lines, when the first line that is not blank begins
 * with `{` and ends with `}`, or has no end in these bytes, and has no key at its top that only a dataset has. Anything else is a
 * document, and whatever is wrong with it is said of a document.
 *
 * @example
 * ```ts
 * import { inputKind, validateJson, validateLines } from "attributed-events/validate";
 * const bytes = new TextEncoder().encode('{"id":"actor:x"}\n{"id":"actor:y"}\n');
 * const verdict = inputKind(bytes) === "lines" ? validateLines(bytes) : validateJson(bytes);
 * inputKind(bytes); // "lines"
 * inputKind(bytes, "actors.json"); // "document"
 * ```
 */
export function inputKind(start: Uint8Array, name = ""): InputKind {
  return kindByName(name) ?? kindByContent(start.subarray(0, KIND_BYTES));
}

/** What a name's ending says; nothing for one that anything can have. */
function kindByName(name: string): InputKind | undefined {
  const [, ending] = /\.(json|jsonld|ndjson|jsonl)(?:\.gz)?$/i.exec(name) ?? [];
  if (ending === undefined) return undefined;
  return /^(?:ndjson|jsonl)$/i.test(ending) ? "lines" : "document";
}

function kindByContent(start: Uint8Array): InputKind {
  const line = firstLine(start.subarray(markLength(start)));
  if (line.bytes[0] !== OPEN_OBJECT || (line.isWhole && line.bytes.at(-1) !== CLOSE_OBJECT)) return "document";
  const keys = topKeys(line.bytes);
  return keys.length > 0 && !keys.some((key) => datasetKeys.has(key)) ? "lines" : "document";
}

function firstLine(bytes: Uint8Array): { bytes: Uint8Array; isWhole: boolean } {
  let start = 0;
  while (start < bytes.length && (bytes[start] ?? 0) <= 0x20) start++;
  const feed = bytes.indexOf(LINE_FEED, start);
  let end = feed < 0 ? bytes.length : feed;
  while (end > start && (bytes[end - 1] ?? 0) <= 0x20) end--;
  return { bytes: bytes.subarray(start, end), isWhole: feed >= 0 };
}

/** The keys of the outermost object, as far as the text is JSON. */
function topKeys(bytes: Uint8Array): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  scanJson(bytes, {
    open: () => ++depth < 64,
    close: () => void depth--,
    key: (start, end) => {
      if (depth === 1) keys.push(keyText(bytes, start, end));
    },
    scalar: () => keys.length < 1000,
  });
  return keys;
}
