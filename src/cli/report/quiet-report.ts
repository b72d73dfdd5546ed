import type { Io } from "../io.js";
import type { Report } from "./report.js";

/** Nothing but what kept a file from being read: the exit code tells the rest. */
export function quietReport({ stderr }: Io): Report {
  const nothing = async () => {};
  return {
    begin: nothing,
    issue: nothing,
    judged: nothing,
    unreadable: (reason) => stderr.write(`attributed-events: ${reason}\n`),
    end: nothing,
  };
}
