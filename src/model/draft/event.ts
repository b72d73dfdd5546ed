import * as z from "zod";
import { ReportedEvent } from "../event.js";
import { entity, field } from "../registry.js";
import { key } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { DraftPlace } from "./place.js";
import { retracted } from "./retraction.js";
import { DraftDates } from "./when.js";

const { shape } = ReportedEvent;

export const DraftEvent = entity(
  "DraftEvent",
  "What claims say happened. Who takes part, and what else a claim says of it, is written in the claim.",
  z.strictObject({
    key: field(
      key,
      "Its short name, such as `strike-vote`: what its id has after `event:`. Never changed, never reused.",
    ),
    title: shape.title,
    type: shape.type,
    status: optional(shape.status, "How the claims put it; `reported` where left out."),
    when: optional(
      DraftDates,
      "When it happened, where no claim says so in words. Left out: what is told as having happened or is alleged lies before publication, what is ongoing goes on that day, and of the rest nothing is known.",
    ),
    place: optional(DraftPlace, "Where it happened, where no claim says so."),
    identifiers: optionalAsIn(shape.identifiers),
    note: optionalAsIn(shape.note),
    accepted: optionalAsIn(shape.accepted),
    retracted,
  }),
);
