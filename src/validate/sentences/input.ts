import type { InputFacts } from "../facts/input.js";
import type { Sentences } from "./sentences.js";

export const inputSentences: Sentences<keyof InputFacts> = {};
