import * as z from "zod";
import { entity, field } from "./registry.js";
import { claimId, isoDate, position, shortQuote } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const dateBases = {
  stated: "The words give the date in full.",
  "year-inferred": "The words give day and month; the year comes from the publication date.",
  weekday: "The words give a day of the week, read against the publication date.",
  relative: "The words place it relative to publication, such as “earlier this week”.",
  bounded: "Another event, an announcement or publication bounds it.",
  coded: "A coder gives it and shows no words, as in a row of an event database.",
  unstated: "Nothing in the words places it in time.",
} as const;

export const DatePhrase = entity(
  "DatePhrase",
  "The words that give the date, in the text of the source of the first passage of the claim that `claim` names.",
  z.strictObject({
    text: field(shortQuote, "The words, at most four."),
    start: field(position, "Their first code point, counted from 0."),
    end: field(position, "The code point after their last one."),
  }),
);

export const DaySpan = entity(
  "DaySpan",
  "Every day from one to another, both included.",
  z.strictObject({
    from: field(isoDate, "The first day."),
    to: field(isoDate, "The last day."),
  }),
);

export const When = entity(
  "When",
  "When an event happened, as far as the words say: an outer span within which it lies, and an inner one on each day of which it was going on (CIDOC-CRM P82 and P81).",
  z.strictObject({
    earliest: field(isoDate.nullable(), "The first day on which it can have been going on; `null` for no bound."),
    latest: field(isoDate.nullable(), "The last day on which it can have been going on; `null` for no bound."),
    throughout: field(
      DaySpan,
      "The days on each of which it is known to have been going on. It lies inside the outer span.",
    ).exactOptional(),
    basis: field(oneOf(dateBases), "What `throughout` rests on where it is there, else what the bounds rest on."),
    phrase: field(DatePhrase, "The words that give that date.").exactOptional(),
    claim: field(claimId, "The claim that gives that date. It is about this event.").exactOptional(),
  }),
);
