import type { Dataset, Evidence, Locator, TextPosition } from "../../generated/types.js";
import { recordIri, textIri } from "../iri.js";
import type { Lookup } from "../lookup.js";

/** A whole document, by its address. */
export interface Resource {
  readonly id: string;
}

/** A passage in a document. */
export interface PartOfResource {
  readonly type: "SpecificResource";
  /** The page, or the exact text by its digest. */
  readonly source: string;
  /** Where a target in the text belongs: the page. */
  readonly scope?: string;
  readonly selector: object;
}

type Target = Resource | PartOfResource;

/**
 * What a passage is in the web's terms. A passage in a text is two targets: in the page, by a text fragment that a
 * browser highlights; and in the exact text that the positions count in, named by its digest, because the text of a page
 * as a browser sees it may be another.
 */
export function targetsOf(dataset: Dataset, lookup: Lookup, evidence: Evidence): Target[] {
  if (evidence.type === "locator") return [located(dataset, lookup, evidence)];
  return [inPage(lookup, evidence), inText(dataset, lookup, evidence)].filter((target) => target !== undefined);
}

function inPage({ address }: Lookup, passage: TextPosition): PartOfResource | undefined {
  const [source, value] = address(passage)?.split("#") ?? [];
  if (source === undefined) return undefined;
  const conformsTo = "https://wicg.github.io/scroll-to-text-fragment/";
  return { type: "SpecificResource", source, selector: { type: "FragmentSelector", conformsTo, value } };
}

function inText(
  dataset: Dataset,
  { source }: Lookup,
  { source: id, start, end }: TextPosition,
): PartOfResource | undefined {
  const { url, text } = source(id);
  if (text === undefined) return undefined;
  const selector = { type: "TextPositionSelector", start, end };
  return { type: "SpecificResource", source: textIri(text), scope: url ?? recordIri(dataset, id), selector };
}

function located(dataset: Dataset, { source }: Lookup, locator: Locator): Target {
  const address = source(locator.source).url ?? recordIri(dataset, locator.source);
  const selector = locatorSelector(locator);
  return selector === undefined ? { id: address } : { type: "SpecificResource", source: address, selector };
}

function locatorSelector({ page, time }: Locator) {
  if (time !== undefined) return fragment("http://www.w3.org/TR/media-frags/", `t=${time}`);
  if (page === undefined || !/^[0-9]+$/.test(page)) return undefined;
  return fragment("http://tools.ietf.org/rfc/rfc3778", `page=${page}`);
}

const fragment = (conformsTo: string, value: string) => ({ type: "FragmentSelector", conformsTo, value });
