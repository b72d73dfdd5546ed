import type { Dataset } from "../generated/types.js";
import { attributedPart } from "./attributed.js";
import type { ExportOptions, FileExport } from "./exporter.js";
import { datasetIri } from "./iri.js";
import { actorNode } from "./jsonld/actor-node.js";
import { claimNode } from "./jsonld/claim-node.js";
import { jsonldContext } from "./jsonld/context.js";
import { datasetNode } from "./jsonld/dataset-node.js";
import { documentNode } from "./jsonld/document-node.js";
import { eventNode } from "./jsonld/event-node.js";
import { lookupIn } from "./lookup.js";
import { type LossTable, lossesOf } from "./loss.js";

/** What JSON-LD does not say. */
export const jsonldLosses: LossTable = { $schema: "is about our own file" };

/**
 * The dataset as JSON-LD: schema.org's words where it has them, PROV for who says so, the Web Annotation vocabulary for
 * passages. The context is in the document, so that it expands without a network; the ids of the dataset are compact
 * IRIs, and whoever publishes the document elsewhere changes their four prefixes in one place.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toJsonld } from "attributed-events/export";
 *
 * const { output, lost } = toJsonld(dataset);
 * ```
 */
export function toJsonld(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const lookup = lookupIn(part, dataset);
  const graph = [
    datasetNode(part),
    ...part.sources.map(documentNode),
    ...part.actors.map(actorNode),
    ...part.events.map((event) => eventNode(lookup, event)),
    ...part.claims.map((claim) => claimNode(lookup, claim)),
  ];
  const document = { "@context": [jsonldContext, idPrefixes(part)], "@graph": graph };
  return { output: `${JSON.stringify(document, null, 2)}\n`, lost: lossesOf(part, jsonldLosses) };
}

/** What the prefix of an id stands for in this dataset. */
function idPrefixes(dataset: Dataset): Record<string, string> {
  const prefixes = ["source", "actor", "event", "claim"];
  return Object.fromEntries(prefixes.map((prefix) => [prefix, `${datasetIri(dataset)}#${prefix}:`]));
}
