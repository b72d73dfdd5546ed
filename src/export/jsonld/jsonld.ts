import type { Dataset } from "../../generated/types.js";
import { kinds } from "../../records/kinds.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { datasetIri } from "../shared/iri.js";
import { lookupIn } from "../shared/lookup.js";
import { type LossTable, lossesOf } from "../shared/loss.js";
import { actorNode } from "./actor-node.js";
import { claimNode } from "./claim-node.js";
import { jsonldContext, judgementContext } from "./context.js";
import { datasetNode } from "./dataset-node.js";
import { documentNode } from "./document-node.js";
import { eventNode } from "./event-node.js";
import { judgementNodes } from "./judgement-node.js";

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
    ...judgementNodes(part),
  ];
  const context = part.judgements === undefined ? jsonldContext : { ...jsonldContext, ...judgementContext };
  const document = { "@context": [context, idPrefixes(part)], "@graph": graph };
  return { output: `${JSON.stringify(document, null, 2)}\n`, lost: lossesOf(part, jsonldLosses) };
}

/** What the prefix of an id stands for in this dataset. */
function idPrefixes(dataset: Dataset): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [kind, `${datasetIri(dataset)}#${kind}:`]));
}
