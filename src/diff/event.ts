import type { ReportedEvent, When } from "../generated/types.js";
import { type Difference, difference } from "./change.js";
import { compareFields } from "./fields.js";
import { compareParticipants } from "./participants.js";
import { isWrongdoing } from "./strength.js";

function compareType(before: ReportedEvent, after: ReportedEvent): Difference[] {
  if (before.type === after.type) return [];
  const hardened = isWrongdoing(after) && !isWrongdoing(before);
  return [difference(hardened ? "type-hardened" : "type-changed", "type", before.type, after.type)];
}

function compareStatus({ status: before }: ReportedEvent, { status: after }: ReportedEvent): Difference[] {
  if (before === after) return [];
  const reported = before === "alleged" && (after === "reported" || after === "ongoing");
  return [difference(reported ? "allegation-reported" : "status-changed", "status", before, after)];
}

const daysOf = (from: string | null, to: string | null) =>
  `${from ?? "open"}${from === to ? "" : ` to ${to ?? "open"}`}`;

const boundsOf = ({ earliest, latest, throughout }: When) =>
  daysOf(earliest, latest) + (throughout ? `, throughout ${daysOf(throughout.from, throughout.to)}` : "");

function compareDates({ when: before }: ReportedEvent, { when: after }: ReportedEvent): Difference[] {
  const [old, now] = [boundsOf(before), boundsOf(after)];
  const moved = old === now ? [] : [difference("date-moved", "when", old, now)];
  return [...moved, ...compareFields(before, after, "when", ["earliest", "latest", "throughout"])];
}

/** What differs between two editions of an event. `claims` follows from what the claims are about, and is compared there. */
export function compareEvents(before: ReportedEvent, after: ReportedEvent): Difference[] {
  return [
    ...compareType(before, after),
    ...compareStatus(before, after),
    ...compareDates(before, after),
    ...compareParticipants(before, after),
    ...compareFields(before, after, "", ["type", "status", "when", "participants", "claims", "retracted"]),
  ];
}
