import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dataset } from "../generated/types.js";
import { canonicalJson } from "./canonical.js";
import { requirePlainJson } from "./plain-json.js";

/** A SHA-256 digest: `sha256:` and 64 lowercase hexadecimal digits. */
export type Digest = `sha256:${string}`;

function digest(caller: string, value: unknown): Digest {
  requirePlainJson(caller, value);
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}

/**
 * The digest of a record, or of any other JSON value: SHA-256 over its canonical form by RFC 8785.
 * Key order and white space do not matter; the order of lists does. Two values have the same digest exactly when they
 * are the same JSON. Synchronous, in Node and in browsers.
 *
 * @throws TypeError where `value` is not JSON: `undefined`, a function, an infinite number, a lone surrogate, a circle,
 * more than 1,000 levels.
 *
 * @example
 * ```ts
 * import { digestOf } from "attributed-events/digest";
 * digestOf({ b: 1, a: [] }) === digestOf({ a: [], b: 1.0 }); // true
 * ```
 */
export function digestOf(value: unknown): Digest {
  return digest("digestOf", value);
}

/**
 * The digest of a dataset's content: `digestOf` the dataset without `version` and `$schema`.
 * Two releases that differ in code alone have the same digest. For the packaged dataset it is `meta.digest`.
 *
 * @throws TypeError where the dataset is not JSON, as `digestOf` does.
 *
 * @example
 * ```ts
 * import { dataset, meta } from "attributed-events";
 * import { digestDataset } from "attributed-events/digest";
 * digestDataset(dataset) === meta.digest; // true
 * ```
 */
export function digestDataset(dataset: Dataset): Digest {
  const { version, $schema, ...content } = dataset;
  return digest("digestDataset", content);
}
