import type { Source } from "../../generated/types.js";
import { publishedColumns } from "./published-columns.js";
import { retractionColumns } from "./retraction-columns.js";
import { itemsOf, partOf, position, table } from "./table.js";

export const datasetTable = table(
  {
    name: "dataset",
    description: "One row: what the dataset says of itself.",
    primaryKey: ["name", "version"],
    rows: ({ dataset }) => [dataset],
  },
  [
    { name: "name", field: "name", cell: ({ name }) => name },
    { name: "version", field: "version", cell: ({ version }) => version },
    { name: "schema_version", field: "schemaVersion", cell: ({ schemaVersion }) => schemaVersion },
    { name: "language", field: "language", cell: ({ language }) => language },
    { name: "license", field: "license", cell: ({ license }) => license },
    { name: "id", field: "id", cell: ({ id }) => id },
    { name: "schema", field: "$schema", cell: ({ $schema }) => $schema },
  ],
);

export const sourcesTable = table(
  {
    name: "sources",
    description: "The documents that were read.",
    primaryKey: ["id"],
    rows: ({ dataset }) => dataset.sources,
  },
  [
    { name: "id", field: "sources[].id", cell: ({ id }) => id },
    { name: "type", field: "sources[].type", cell: ({ type }) => type },
    { name: "title", field: "sources[].title", cell: ({ title }) => title },
    { name: "publisher", field: "sources[].publisher", cell: ({ publisher }) => publisher },
    {
      name: "published_by",
      field: "sources[].publishedBy",
      references: "actors",
      cell: ({ publishedBy }) => publishedBy,
    },
    ...publishedColumns((source: Source) => source),
    { name: "language", field: "sources[].language", cell: ({ language }) => language },
    { name: "url", field: "sources[].url", cell: ({ url }) => url },
    { name: "text_sha256", field: "sources[].text.sha256", cell: ({ text }) => text?.sha256 },
    { name: "text_length", field: "sources[].text.length", cell: ({ text }) => text?.length },
    { name: "note", field: "sources[].note", cell: ({ note }) => note },
    ...retractionColumns("sources"),
  ],
);

export const authorsTable = table(
  {
    name: "authors",
    description: "The authors of the sources, as printed.",
    primaryKey: ["source_id", "position"],
    rows: ({ dataset }) =>
      dataset.sources.flatMap(({ id, authors }) => itemsOf(authors).map((author) => ({ id, ...author }))),
  },
  [
    { name: "source_id", ...partOf("sources"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "name", field: "sources[].authors[]", cell: ({ value }) => value },
  ],
);

export const stampsTable = table(
  {
    name: "stamps",
    description: "Other dates that the page of a source shows, as printed, with what they are known to mean.",
    primaryKey: ["source_id", "position"],
    rows: ({ dataset }) =>
      dataset.sources.flatMap(({ id, stamps }) => itemsOf(stamps).map((stamp) => ({ id, ...stamp }))),
  },
  [
    { name: "source_id", ...partOf("sources"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "text", field: "sources[].stamps[].text", cell: ({ value }) => value.text },
    { name: "date", field: "sources[].stamps[].date", cell: ({ value }) => value.date },
    { name: "meaning", field: "sources[].stamps[].meaning", cell: ({ value }) => value.meaning },
    { name: "note", field: "sources[].stamps[].note", cell: ({ value }) => value.note },
  ],
);

export const sourceIdentifiersTable = table(
  {
    name: "source_identifiers",
    description: "The sources in other registers.",
    primaryKey: ["source_id", "position"],
    rows: ({ dataset }) =>
      dataset.sources.flatMap(({ id, identifiers }) => itemsOf(identifiers).map((one) => ({ id, ...one }))),
  },
  [
    { name: "source_id", ...partOf("sources"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "scheme", field: "sources[].identifiers[].scheme", cell: ({ value }) => value.scheme },
    { name: "value", field: "sources[].identifiers[].value", cell: ({ value }) => value.value },
  ],
);
