import type { formatFiles } from "./format-files.js";
import type { Exporter } from "./shared/exporter.js";

/** Loads the exporter of one format, without the libraries that only the others need. */
export const loadExporter = {
  json: async () => (await import("./json/json.js")).toJson,
  ndjson: async () => (await import("./ndjson/ndjson.js")).toNdjson,
  csv: async () => (await import("./csv/csv.js")).toCsv,
  parquet: async () => (await import("./parquet/parquet.js")).toParquet,
  jsonld: async () => (await import("./jsonld/jsonld.js")).toJsonld,
  "web-annotation": async () => (await import("./web-annotation/web-annotation.js")).toWebAnnotation,
  ftm: async () => (await import("./ftm/ftm.js")).toFtm,
  stix: async () => (await import("./stix/stix.js")).toStix,
  plover: async () => (await import("./plover/plover.js")).toPlover,
  gexf: async () => (await import("./gexf/gexf.js")).toGexf,
} as const satisfies { readonly [Name in keyof typeof formatFiles]: () => Promise<Exporter> };
