import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SourceText } from "../../generated/types.js";
import { type NormalForm, normalForms } from "../../text/normal-form.js";
import type { TextFacts } from "../issues/facts/text.js";

/** What pins a text of a known length. */
export const pinOf = (text: string, length: number): SourceText => ({ sha256: digestOf(text), length });

/** The Unicode form in which a text would be the pinned one, which it is not as it stands. */
export const formLike = (text: string, pinned: SourceText): NormalForm | undefined =>
  normalForms.find((each) => digestOf(text.normalize(each)) === pinned.sha256);

/** How the text that somebody has differs from the pinned one; `undefined` where it does not. */
export function differenceOf(
  source: string,
  pinned: SourceText,
  found: SourceText,
  form: NormalForm | undefined,
): TextFacts["text-differs"] | undefined {
  const what = pinned.sha256 === found.sha256 ? "length" : "sha256";
  const [is, wanted] = [String(found[what]), String(pinned[what])];
  return is === wanted ? undefined : { source, what, expected: wanted, found: is, ...(form ? { form } : {}) };
}

const digestOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
