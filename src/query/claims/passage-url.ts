import type { Dataset, Evidence, TextFragment } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { sourceNaming } from "../names/find-speaker.js";
import { unknown } from "../names/naming.js";

/**
 * A part of a text directive, percent-encoded as the WICG's Scroll To Text Fragment asks: all that a URL cannot carry,
 * and `-`, `,` and `&`, which mean something in the directive. A line break is a space to the reader's browser, too.
 */
const encoded = (words: string) =>
  encodeURIComponent(words.replace(/\s+/g, " ").replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");

function directive({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix === undefined ? [] : `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd === undefined ? [] : encoded(textEnd),
    suffix === undefined ? [] : `-${encoded(suffix)}`,
  ];
  return `text=${parts.flat().join(",")}`;
}

/**
 * The address of the document with a text fragment, so that a browser opens it at the passage and highlights it.
 * `undefined` for a document without an address and for evidence that is not in a text, such as a page of a PDF.
 *
 * @throws RangeError where the dataset does not have the source of the evidence.
 *
 * @example
 * ```ts
 * import { dataset, passageUrl } from "attributed-events";
 *
 * const [passage] = dataset.claims.flatMap(({ evidence }) => evidence);
 * if (passage) passageUrl(dataset, passage); // "https://…#:~:text=…"
 * ```
 */
export function passageUrl(dataset: Dataset, evidence: Evidence): string | undefined {
  const source = recordWithId(dataset.sources, evidence.source);
  if (source === undefined) throw unknown("passageUrl: evidence.source", evidence.source, dataset, sourceNaming);
  if (evidence.type !== "text-position" || source.url === undefined) return undefined;
  const [address = "", fragment] = source.url.split(":~:")[0]?.split("#") ?? [];
  return `${address}#${fragment ?? ""}:~:${directive(evidence.textFragment)}`;
}
