import type { Commitment, UnnamedSpeaker } from "../../generated/types.js";
import { vocabularies } from "../../generated/vocabularies.js";
import { unnamedInPath } from "../../query/describe/unnamed-speakers.js";
import type { ToldClaim, ToldStep } from "../annotations/annotated-text.js";
import { type JsonObject, objectsIn, textOf } from "../annotations/json-values.js";

const intro = "Who says so: ";

/** What stands before the last bracket that holds a word, alone or before a semicolon; and that word. */
function stepOf(text: string): readonly [said: string, word: string] | undefined {
  if (!text.endsWith(")")) return undefined;
  for (let at = text.lastIndexOf(" ("); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(" (", at - 1)) {
    const [word = ""] = text.slice(at + 2, -1).split("; ", 1);
    if (/^[a-z]+$/.test(word)) return [text.slice(0, at), word];
  }
  return undefined;
}

/** The claim of an annotation, or `undefined` where another program wrote it. */
export function ownClaim(span: string, { id, generator, body }: JsonObject): ToldClaim | undefined {
  const isOwn = objectsIn(generator).some((one) => one.id === "pkg:npm/attributed-events");
  const [, key] = /#claim:([a-z0-9-]+)$/.exec(textOf(id) ?? "") ?? [];
  const bodies = objectsIn(body);
  const path = bodies.map(({ value }) => textOf(value) ?? "").find((value) => value.startsWith(intro));
  if (!isOwn || key === undefined || path === undefined) return undefined;
  const tags = bodies.flatMap(({ purpose, value }) => (purpose === "tagging" ? (textOf(value) ?? []) : []));
  const [, ...steps] = path.slice(intro.length).replace(/\.$/, "").split(" > ");
  const isAllegation = tags.includes("allegation");
  const ask = isAllegation ? " It is tagged as an allegation: name in `against` whom it accuses." : "";
  const note = `The annotation says: ${textOf(bodies[0]?.value) ?? ""}${ask}`;
  return { span, key, note: [...note].slice(0, 2000).join(""), steps: steps.map(stepIn) };
}

const isCommitment = (word: string): word is Commitment => word in vocabularies.Commitment;

/** `local media, together with Radio Calm, on behalf of Ice Watch (certain; report: “said”)`. */
function stepIn(text: string): ToldStep {
  const [said, word] = stepOf(text) ?? [text, ""];
  const [who = "", client] = said.split(", on behalf of ");
  const [first = "", others = ""] = who.split(", together with ");
  const [unnamed] = unnamedWords.find(([, words]) => words === first) ?? [];
  const names = unnamed === undefined ? [first, ...others.split(/, | and /).filter((name) => name !== "")] : [];
  const commitment = isCommitment(word) ? word : "uncommitted";
  return { names, ...(unnamed !== undefined && { unnamed }), onBehalfOf: client, commitment };
}

const unnamedWords = Object.entries(unnamedInPath) as [UnnamedSpeaker, string][];
