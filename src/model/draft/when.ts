import * as z from "zod";
import { entity } from "../registry.js";
import { shortQuote } from "../scalars.js";
import { When } from "../when.js";
import { nth } from "./nth.js";
import { optional, optionalAsIn } from "./optional.js";

const { shape } = When;

const dates = {
  earliest: optional(
    shape.earliest.unwrap(),
    "The first day on which it can have been going on. Left out beside other dates: no bound.",
  ),
  latest: optional(
    shape.latest.unwrap(),
    "The last day on which it can have been going on. Left out beside other dates: no bound.",
  ),
  throughout: optionalAsIn(shape.throughout),
};

export const DraftDates = entity(
  "DraftDates",
  "When an event happened, where no words of a claim give it.",
  z.strictObject({
    ...dates,
    basis: optional(
      shape.basis,
      "What `throughout` rests on where it is there, else the bounds; `bounded` where left out.",
    ),
  }),
);

export const DraftWhen = entity(
  "DraftWhen",
  "When an event happened, as a claim says. From words such as “on Monday” the dates are computed; of other words they must be given.",
  z.strictObject({
    words: optional(
      shortQuote,
      "The words of the source that give the date, at most four. They stand in the passage, or else in its text.",
    ),
    nth: nth("words"),
    ...dates,
    basis: optional(
      shape.basis,
      "What `throughout` rests on where it is there, else the bounds. Left out: what is computed has its own; without words `bounded`.",
    ),
  }),
);
