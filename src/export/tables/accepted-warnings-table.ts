import { kinds, listOf } from "../../records/kinds.js";
import { itemsOf, position, table } from "./table.js";

export const acceptedWarningsTable = table(
  {
    name: "accepted_warnings",
    description: "The warnings about records of any kind that their editors let stand, each with the reason.",
    primaryKey: ["record_id", "position"],
    rows: ({ dataset }) =>
      kinds.flatMap((kind) =>
        dataset[listOf[kind]].flatMap(({ id, accepted }) => itemsOf(accepted).map((one) => ({ id, ...one }))),
      ),
  },
  [
    {
      name: "record_id",
      type: "string",
      description: "The record that the warning is about: its kind is the prefix of its id.",
      required: true,
      cell: ({ id }) => id,
    },
    { ...position, cell: ({ position }) => position },
    { name: "warning", field: "claims[].accepted[].warning", cell: ({ value }) => value.warning },
    { name: "reason", field: "claims[].accepted[].reason", cell: ({ value }) => value.reason },
  ],
);
