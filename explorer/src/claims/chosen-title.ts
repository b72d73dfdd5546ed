import { type Lookup, nameOf, speakerName } from "../state/lookup.js";
import { capital } from "../words/label.js";
import { unnamedText } from "../words/voice.js";

/** What is chosen, in words; `undefined` for an id that no record has, as from an old address. */
export function chosenTitle(lookup: Lookup, chosen: string): string | undefined {
  const event = lookup.events.get(chosen);
  if (event !== undefined) return event.title;
  const actor = lookup.actors.get(chosen);
  if (actor !== undefined) return nameOf(actor).text;
  const source = chosen.replace(/^own-/, "");
  if (lookup.sources.has(source)) return speakerName(lookup, source).text;
  const unnamed = chosen === "nobody" ? "nobody is named" : unnamedText(chosen.replace(/^nobody-/, ""));
  return unnamed === undefined ? undefined : capital(unnamed);
}
