import * as z from "zod";
import { optional } from "./optional.js";

/** Says which is meant of words that stand several times. */
export const nth = (words: string) =>
  optional(
    z.int().min(1).max(2_147_483_647),
    `Which one is meant where the words of \`${words}\` stand several times, counted from 1.`,
  );
