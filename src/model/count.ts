import * as z from "zod";
import { entity, field } from "./registry.js";
import { oneOf } from "./vocabulary.js";

export const exactnesses = {
  exact: "The number itself is stated.",
  approximate: "The number is stated as about right.",
  "at-least": "The number is a lower bound; nothing is said of an upper one.",
  "at-most": "The number is an upper bound; nothing is said of a lower one.",
} as const;

const number = z.int().min(0).max(10_000_000_000);

/** The fields of a count, for records that are one and say more. */
export const countFields = {
  low: field(number, "The lowest number the words allow.").exactOptional(),
  best: field(number, "The number the words give.").exactOptional(),
  high: field(number, "The highest number the words allow.").exactOptional(),
  exactness: field(oneOf(exactnesses), "How exact the words are."),
};

export const Count = entity(
  "Count",
  "How many, as far as the words say: at least one number, and low ≤ best ≤ high unless the words have it otherwise. Absent is not zero.",
  z.strictObject(countFields),
);
