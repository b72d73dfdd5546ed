import type { EventCount } from "attributed-events";
import { figure, label } from "./label.js";

const qualifiers = { exact: "", approximate: "about ", "at-least": "at least ", "at-most": "at most " } as const;

/** “39 detained”, “at least 12 killed”, “3 to 5 injured”. */
export function countText({ measure, low, best, high, exactness }: Omit<EventCount, "claim" | "group">): string {
  const range = low !== undefined && high !== undefined ? `${figure(low)} to ${figure(high)}` : undefined;
  const number = best ?? low ?? high ?? 0;
  const text = range !== undefined && best === undefined ? range : figure(number);
  return `${qualifiers[exactness]}${text} ${measure === "participants" && text === "1" ? "participant" : words(measure)}`;
}

const words = (measure: EventCount["measure"]) => (measure === "other" ? "counted in another way" : label(measure));
