import type { Dataset } from "../../generated/types.js";
import { digestDataset, digestOf } from "../../identity/digest.js";
import { kinds, listOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { DigestOptions } from "../commands/digest.js";
import { CannotRun } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";

/** A digest, and what it is the digest of. */
interface Line {
  readonly digest: string;
  readonly of: string;
}

/** The digest of a file's value, or of each record in it; of the packaged dataset where no file is named. */
export async function digest(file: string | undefined, options: DigestOptions, io: Io): Promise<string> {
  const value = await valueIn(file, options, io);
  const name = file === undefined ? "attributed-events" : nameOf(file);
  const lines = linesOf(value, name, options.records ?? false);
  return options.format === "json" ? `${JSON.stringify(lines, null, 2)}\n` : lines.map(textOf).join("");
}

async function valueIn(file: string | undefined, options: DigestOptions, io: Io): Promise<unknown> {
  if (file === undefined) return (await import("../../dataset/dataset.js")).dataset;
  const { openValue } = await import("../json-value.js");
  return await openValue(file, limitsIn(options), io);
}

const textOf = ({ digest, of }: Line) => `${digest}  ${of}\n`;

/** JSON text can say what canonical JSON cannot: half of a surrogate pair, or a thousand levels. */
function linesOf(value: unknown, name: string, records: boolean): Line[] {
  try {
    return records ? recordLines(value) : [{ digest: wholeDigest(value), of: name }];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRun(`${name}: ${printable(error.message.replace(/^\w+: /, ""))}`);
  }
}

const lists = kinds.map((kind) => listOf[kind]);

/** Whether a value has the outline of a dataset: its digest does not depend on its being a valid one. */
function isDatasetLike(value: unknown): value is Dataset {
  return (
    typeof value === "object" &&
    value !== null &&
    "schemaVersion" in value &&
    lists.every((list) => Array.isArray(Reflect.get(value, list)))
  );
}

const wholeDigest = (value: unknown) => (isDatasetLike(value) ? digestDataset(value) : digestOf(value));

function recordLines(value: unknown): Line[] {
  const records = isDatasetLike(value)
    ? lists.flatMap((list) => [...value[list]])
    : Array.isArray(value)
      ? value
      : [value];
  return records.map((record: unknown, at) => ({ digest: digestOf(record), of: idOf(record) ?? `[${at}]` }));
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
  return typeof id === "string" ? nameOf(id) : undefined;
}
