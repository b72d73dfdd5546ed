import type { Evidence } from "../../generated/types.js";
import { itemsOf, partOf, position, table } from "./table.js";

const passage = (evidence: Evidence) => (evidence.type === "text-position" ? evidence : undefined);
const locator = (evidence: Evidence) => (evidence.type === "locator" ? evidence : undefined);

export const evidenceTable = table(
  {
    name: "evidence",
    description: "The passages that each claim was read from. Positions count Unicode code points from 0.",
    primaryKey: ["claim_id", "position"],
    rows: ({ dataset }) =>
      dataset.claims.flatMap(({ id, evidence }) =>
        itemsOf(evidence).map(({ value, position }) => ({
          id,
          position,
          type: value.type,
          source: value.source,
          text: passage(value),
          place: locator(value),
        })),
      ),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "type", field: "claims[].evidence[].type", cell: ({ type }) => type },
    { name: "source_id", field: "claims[].evidence[].source", references: "sources", cell: ({ source }) => source },
    { name: "start_position", field: "claims[].evidence[].start", cell: ({ text }) => text?.start },
    { name: "end_position", field: "claims[].evidence[].end", cell: ({ text }) => text?.end },
    {
      name: "fragment_start",
      field: "claims[].evidence[].textFragment.textStart",
      cell: ({ text }) => text?.textFragment.textStart,
    },
    {
      name: "fragment_end",
      field: "claims[].evidence[].textFragment.textEnd",
      cell: ({ text }) => text?.textFragment.textEnd,
    },
    {
      name: "fragment_prefix",
      field: "claims[].evidence[].textFragment.prefix",
      cell: ({ text }) => text?.textFragment.prefix,
    },
    {
      name: "fragment_suffix",
      field: "claims[].evidence[].textFragment.suffix",
      cell: ({ text }) => text?.textFragment.suffix,
    },
    { name: "page", field: "claims[].evidence[].page", cell: ({ place }) => place?.page },
    { name: "time", field: "claims[].evidence[].time", cell: ({ place }) => place?.time },
    { name: "section", field: "claims[].evidence[].section", cell: ({ place }) => place?.section },
  ],
);
