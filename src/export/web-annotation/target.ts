import type { Dataset, Evidence, Locator, TextPosition } from "../../generated/types.js";
import { recordIri, textIri } from "../shared/iri.js";
import type { Lookup } from "../shared/lookup.js";

/** A whole document, by its address. */
export interface Resource {
  readonly id: string;
}

/** A passage in a document. */
export interface PartOfResource {
  readonly id: string;
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
export function targetsOf(dataset: Dataset, lookup: Lookup, evidence: Evidence, address: string): readonly object[] {
  if (evidence.type === "locator") return [located(dataset, lookup, evidence, address)];
  const targets = [inPage(lookup, evidence, `${address}/page`), inText(dataset, lookup, evidence, `${address}/text`)];
  return targets.filter((target) => target !== undefined);
}

function inPage(lookup: Lookup, passage: TextPosition, id: string): PartOfResource | undefined {
  const [source, value] = lookup.address(passage)?.split("#") ?? [];
  if (source === undefined) return undefined;
  const conformsTo = "https://wicg.github.io/scroll-to-text-fragment/";
  return { id, type: "SpecificResource", source, selector: selectorOf(id, "FragmentSelector", { conformsTo, value }) };
}

function inText(
  dataset: Dataset,
  { source }: Lookup,
  { source: document, start, end }: TextPosition,
  id: string,
): PartOfResource | undefined {
  const { url, text } = source(document);
  if (text === undefined) return undefined;
  const selector = selectorOf(id, "TextPositionSelector", { start, end });
  return { id, type: "SpecificResource", source: textIri(text), scope: url ?? recordIri(dataset, document), selector };
}

function located(dataset: Dataset, { source }: Lookup, locator: Locator, id: string): Target {
  const address = source(locator.source).url ?? recordIri(dataset, locator.source);
  const selector = locatorSelector(id, locator);
  return selector === undefined ? { id: address } : { id, type: "SpecificResource", source: address, selector };
}

function locatorSelector(id: string, { page, time }: Locator) {
  if (time !== undefined) return fragment(id, "http://www.w3.org/TR/media-frags/", `t=${time}`);
  if (page === undefined || !/^[0-9]+$/.test(page)) return undefined;
  return fragment(id, "http://tools.ietf.org/rfc/rfc3778", `page=${page}`);
}

const fragment = (id: string, conformsTo: string, value: string) =>
  selectorOf(id, "FragmentSelector", { conformsTo, value });

const selectorOf = <Fields extends object>(target: string, type: string, fields: Fields) => ({
  id: `${target}/selector`,
  type,
  ...fields,
});
