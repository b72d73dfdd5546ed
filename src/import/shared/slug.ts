import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { fold } from "../../text/fold.js";
import { remembering } from "./remembering.js";

/** As long as a slug may be. */
const LONGEST = 100;

/** A text as hexadecimal digits, the same wherever it is computed: the first of its SHA-256. */
export function hashOf(text: string, digits: number): string {
  const isShort = text.length * 3 <= room.length; // A UTF-16 unit becomes three bytes at most.
  const bytes = isShort ? room.subarray(0, encoderOf().encodeInto(text, room).written) : utf8ToBytes(text);
  sha256.create().update(bytes).digestInto(digest);
  return bytesToHex(digest.subarray(0, Math.ceil(digits / 2))).slice(0, digits);
}

/** Written over by every text: an array of its own for each costs as much as the hash. */
const [room, digest] = [new Uint8Array(4096), new Uint8Array(sha256.outputLen)];

/** Made when it is first asked for: an entry can be loaded where there is none. */
const encoderOf = () => {
  encoder ??= new TextEncoder();
  return encoder;
};
let encoder: InstanceType<typeof TextEncoder> | undefined;

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
export const slugOf = (name: string): string =>
  name.length <= LONGEST && isPlain.test(name) ? name.replaceAll(" ", "-") : slugOfAny(name);

/** Numbers of rows mostly: each is met once, and remembering it would only make what comes again forgotten. */
const isPlain = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/;

const slugOfAny = remembering((name) => {
  const folded = fold(name);
  const letters = folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const isWhole = letters !== "" && letters.length <= LONGEST && !/[^\p{ASCII}\p{P}\p{S}\s]/u.test(folded);
  if (isWhole) return letters;
  const start = letters.slice(0, LONGEST - 13).replace(/-$/, "");
  return `${start === "" ? "x" : start}-${hashOf(folded, 12)}`;
});
