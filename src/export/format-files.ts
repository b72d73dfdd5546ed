/** Every format by the name that the command line knows it by, and what its files are like. */
export const formatFiles = {
  json: { kind: "file", mediaType: "application/json", extension: ".json" },
  ndjson: { kind: "file", mediaType: "application/x-ndjson", extension: ".ndjson" },
  csv: { kind: "folder", mediaType: "text/csv", extension: "" },
  parquet: { kind: "folder", mediaType: "application/vnd.apache.parquet", extension: "" },
  jsonld: { kind: "file", mediaType: "application/ld+json", extension: ".jsonld" },
  "web-annotation": {
    kind: "file",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: ".jsonld",
  },
  ftm: { kind: "file", mediaType: "application/x-ndjson", extension: ".ndjson" },
  stix: { kind: "file", mediaType: "application/stix+json;version=2.1", extension: ".json" },
  plover: { kind: "file", mediaType: "application/x-ndjson", extension: ".jsonl" },
  gexf: { kind: "file", mediaType: "application/gexf+xml", extension: ".gexf" },
} as const;
