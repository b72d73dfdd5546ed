import { dayNumber, isoDate } from "../../calendar/day.js";
import { spanOfDate } from "../../calendar/partial-date.js";
import type { Claim, When } from "../../generated/types.js";
import { codeIn, dayIn, textIn } from "../shared/cells.js";
import type { TableRow } from "../shared/table-reader.js";

const precisions = ["1", "2", "3"] as const;

/** A week that holds a day can begin six days before it, and end six days after. */
const AROUND = 6;

/** When it happened: on the day, within a week that holds it, or within its month, as `time_precision` says. */
export function whenIn(row: TableRow, claim: Claim["id"]): When {
  const day = dayIn(row, "event_date");
  const hasPrecision = textIn(row, "time_precision") !== "";
  const precision = hasPrecision ? codeIn(row, "time_precision", precisions, "1 (day), 2 (week), 3 (month)") : "1";
  return { ...boundsOf(day, precision), basis: "coded", claim };
}

function boundsOf(day: string, precision: (typeof precisions)[number]): Pick<When, "earliest" | "latest"> {
  if (precision === "1") return { earliest: day, latest: day };
  if (precision === "3") return spanOfDate(day.slice(0, 7));
  const number = dayNumber(day) ?? 0;
  return { earliest: isoDate(number - AROUND), latest: isoDate(number + AROUND) };
}
