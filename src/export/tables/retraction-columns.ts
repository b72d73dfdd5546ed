import type { Retraction } from "../../generated/types.js";
import type { RecordTable } from "./table.js";

type Retractable = { readonly retracted?: Retraction };

/** The columns of a record that can be withdrawn. They are empty unless it was. */
export function retractionColumns<Kind extends RecordTable>(kind: Kind) {
  return [
    {
      name: "retracted_version",
      field: `${kind}[].retracted.version`,
      cell: ({ retracted }: Retractable) => retracted?.version,
    },
    {
      name: "retracted_reason",
      field: `${kind}[].retracted.reason`,
      cell: ({ retracted }: Retractable) => retracted?.reason,
    },
    {
      name: "retracted_successor",
      field: `${kind}[].retracted.successor`,
      references: kind,
      cell: ({ retracted }: Retractable) => retracted?.successor,
    },
  ] as const;
}
