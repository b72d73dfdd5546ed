import type { ExportOptions } from "../../src/export/shared/exporter.js";
import type { Dataset } from "../../src/generated/types.js";

const distinct = <T>(values: readonly T[]) => [...new Set(values)];

/** Parts that hold, taken together, every claim and every event of a dataset: by type of event and by type of claim. */
export const partsOf = ({ events, claims }: Dataset): ExportOptions[] => [
  ...distinct(events.map(({ type }) => type)).map((type) => ({ events: { type, includeRetracted: true } })),
  ...distinct(claims.map(({ type }) => type)).map((type) => ({ claims: { type, includeRetracted: true } })),
];

/** The same without the actors and sources that no part brings along, because no event or claim names them. */
export function named(dataset: Dataset): Dataset {
  const naming = JSON.stringify([dataset.events, dataset.claims]);
  const isNamed = ({ id }: { readonly id: string }) => naming.includes(`"${id}"`);
  return { ...dataset, sources: dataset.sources.filter(isNamed), actors: dataset.actors.filter(isNamed) };
}
