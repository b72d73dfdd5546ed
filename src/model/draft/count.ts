import * as z from "zod";
import { Count } from "../count.js";
import { EventCount } from "../event.js";
import { entity } from "../registry.js";
import { keyOf } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";

const { shape } = Count;

const numbers = {
  low: optionalAsIn(shape.low),
  best: optionalAsIn(shape.best),
  high: optionalAsIn(shape.high),
  exactness: optional(shape.exactness, "How exact the words are; `exact` where left out."),
};

export const DraftSize = entity(
  "DraftSize",
  "How many people a group is, at least one number.",
  z.strictObject(numbers),
);

export const DraftCount = entity(
  "DraftCount",
  "How many people an event concerns, in one way of counting, at least one number.",
  z.strictObject({
    measure: EventCount.shape.measure,
    group: optional(keyOf("actor"), "Whose people are counted."),
    ...numbers,
  }),
);
