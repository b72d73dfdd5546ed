import * as z from "zod";
import { entity, field } from "./registry.js";
import { claimId, isoDate, position, shortQuote } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const extents = {
  within: "On at least one day of the span; on which is not known.",
  throughout: "On every day of the span.",
} as const;

export const dateBases = {
  stated: "The words give the date in full.",
  "year-inferred": "The words give day and month; the year comes from the publication date.",
  weekday: "The words give a day of the week, read against the publication date.",
  relative: "The words place it relative to publication, such as “earlier this week”.",
  bounded: "Another event, an announcement or publication bounds it.",
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

const whenFields = {
  basis: field(oneOf(dateBases), "What the bounds rest on."),
  phrase: field(DatePhrase, "The words that give the date.").exactOptional(),
  claim: field(claimId, "The claim that gives the date. It is about this event.").exactOptional(),
};

export const WithinSpan = entity(
  "WithinSpan",
  "On at least one day between two bounds, either of which may be open.",
  z.strictObject({
    earliest: field(isoDate.nullable(), "The first day on which it can have happened; `null` for no bound."),
    latest: field(isoDate.nullable(), "The last day on which it can have happened; `null` for no bound."),
    extent: field(z.literal("within"), "On at least one day of the span."),
    ...whenFields,
  }),
);

export const ThroughoutSpan = entity(
  "ThroughoutSpan",
  "On every day from one bound to the other, both inclusive.",
  z.strictObject({
    earliest: field(isoDate, "The first day."),
    latest: field(isoDate, "The last day."),
    extent: field(z.literal("throughout"), "On every day of the span."),
    ...whenFields,
  }),
);

export const When = entity(
  "When",
  "When an event happened, as far as the words say. Both bounds are inclusive calendar dates.",
  z.discriminatedUnion("extent", [WithinSpan, ThroughoutSpan]),
);
