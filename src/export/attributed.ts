import type { Dataset } from "../generated/types.js";
import type { ExportOptions } from "./exporter.js";

/**
 * The part of `dataset` that the options ask for, once it is sure that everything in it has a speaker.
 * Every exporter starts here, so that none can write a claim on nobody's word or an event without a claim.
 *
 * @throws TypeError naming the first record that lacks its attribution.
 */
export function attributedPart(dataset: Dataset, _options: ExportOptions = {}): Dataset {
  for (const { id, attribution } of dataset.claims) if (attribution.length === 0) refuse(id, "attribution");
  for (const { id, claims } of dataset.events) if (claims.length === 0) refuse(id, "claims");
  return dataset;
}

function refuse(id: string, field: "attribution" | "claims"): never {
  throw new TypeError(`${id}: no ${field}; an export never says anything on nobody's word`);
}
