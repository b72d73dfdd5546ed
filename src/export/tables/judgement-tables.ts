import { itemsOf, position, table } from "./table.js";

const judgementNumber = {
  name: "judgement",
  type: "integer",
  description: "The judgement that this row is a part of: its place in the list of judgements.",
  required: true,
} as const;

export const judgementsTable = table(
  {
    name: "judgements",
    description: "What curators hold of records that may be the same: their word, and no source's.",
    primaryKey: ["position"],
    rows: ({ dataset }) => itemsOf(dataset.judgements),
  },
  [
    { ...position, cell: ({ position }) => position },
    { name: "type", field: "judgements[].type", cell: ({ value }) => value.type },
    { name: "judged_by", field: "judgements[].by", cell: ({ value }) => value.by },
    { name: "judged_on", field: "judgements[].on", cell: ({ value }) => value.on },
    { name: "reason", field: "judgements[].reason", cell: ({ value }) => value.reason },
  ],
);

export const judgementRecordsTable = table(
  {
    name: "judgement_records",
    description: "The records that each judgement is about.",
    primaryKey: ["judgement", "position"],
    rows: ({ dataset }) =>
      itemsOf(dataset.judgements).flatMap((judgement) =>
        itemsOf(judgement.value.records).map((record) => ({ judgement: judgement.position, ...record })),
      ),
  },
  [
    { ...judgementNumber, cell: ({ judgement }) => judgement },
    { ...position, cell: ({ position }) => position },
    { name: "record_id", field: "judgements[].records[]", cell: ({ value }) => value },
  ],
);
