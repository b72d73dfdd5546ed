import type { Dataset } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { datasetIri } from "../shared/iri.js";
import { spdxAddress } from "../shared/spdx.js";

/** The dataset in schema.org's words. */
export const schemaDataset = (dataset: Dataset) =>
  defined({
    "@type": "Dataset" as const,
    "@id": datasetIri(dataset),
    name: dataset.name,
    version: dataset.version,
    inLanguage: dataset.language,
    license: spdxAddress(dataset.license),
  });

export const datasetNode = (dataset: Dataset) => ({
  ...schemaDataset(dataset),
  licenseExpression: dataset.license,
  modelVersion: dataset.schemaVersion,
});
