import * as z from "zod";
import { Locator } from "../evidence.js";
import { entity } from "../registry.js";
import { text } from "../scalars.js";
import { keyOf } from "./key.js";
import { nth } from "./nth.js";
import { optional, optionalAsIn } from "./optional.js";

/** Nobody quotes a longer passage for one claim. */
const LONGEST = 100_000;

/** The fields of a passage: of a claim that has one, and of each further one. */
export const passageFields = {
  source: optional(keyOf("source"), "The document in which it stands; left out where the draft has one only."),
  passage: optional(
    text(LONGEST),
    "The words of the source, copied: one passage that holds the speaker, the words that signal it, and what is said.",
  ),
  nth: nth("passage"),
  content: optional(
    text(LONGEST),
    "The words inside the passage that the claim rests on, where these are not all of it.",
  ),
  contentNth: nth("content"),
  page: optionalAsIn(Locator.shape.page),
  time: optionalAsIn(Locator.shape.time),
  section: optionalAsIn(Locator.shape.section),
};

export const DraftPassage = entity(
  "DraftPassage",
  "A further passage that a claim rests on: words of a text, or a place in a source without one.",
  z.strictObject(passageFields),
);
