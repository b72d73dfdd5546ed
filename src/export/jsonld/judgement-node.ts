import type { Dataset } from "../../generated/types.js";
import { addressed } from "../shared/entry-address.js";
import { datasetIri } from "../shared/iri.js";

/** What curators hold of records, each judgement a node of its own: nothing follows from it for the records. */
export const judgementNodes = (dataset: Dataset) =>
  addressed(`${datasetIri(dataset)}#`, "judgement", dataset.judgements ?? [], ({ type, records, by, on, reason }) => ({
    "@type": "Judgement",
    judgementType: type,
    judged: records,
    judgedBy: by,
    judgedOn: on,
    reason,
  }));
