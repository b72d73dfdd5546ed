import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { fold } from "../../text/fold.js";
import { remembering } from "./remembering.js";

/** As long as a slug may be. */
const LONGEST = 100;

/** A text as hexadecimal digits, the same wherever it is computed: the first of its SHA-256. */
export const hashOf = (text: string, digits: number): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);

/**
 * The part of an id that a name makes, by the name alone: `"Ministry of Défense"` and `"ministry of defense"` make the same,
 * names that differ in more make another, in any script. What Latin letters cannot say, and what is too long, ends in a hash.
 *
 * @example
 * ```ts
 * import { slugOf } from "attributed-events/import";
 * slugOf("Coast Guard (North)"); // "coast-guard-north"
 * ```
 */
export const slugOf: (name: string) => string = remembering((name) => {
  const folded = fold(name);
  const letters = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const isWhole = letters !== "" && letters.length <= LONGEST && !/[^\p{ASCII}\p{P}\p{S}\s]/u.test(folded);
  if (isWhole) return letters;
  const start = letters.slice(0, LONGEST - 13).replace(/-$/, "");
  return `${start === "" ? "x" : start}-${hashOf(folded, 12)}`;
});
