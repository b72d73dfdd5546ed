import type { AttributionStep, Dataset } from "../../src/generated/types.js";
import { primaryName } from "../../src/query/names/actor-naming.js";

/** Who says what, claim by claim: `[speaker, commitment]` from the outermost speaker to the innermost. */
export type WhoSays = Readonly<Record<string, readonly (readonly [speaker: string, commitment: string])[]>>;

/** Who says what in a dataset: what a reader of an export must find in the output alone. */
export const whoSays = ({ claims }: Dataset): WhoSays =>
  Object.fromEntries(
    claims.map(({ id, attribution }) => [
      id,
      attribution.map((step) => [step.by ?? step.unnamedSpeaker, step.commitment] as const),
    ]),
  );

const unnamed = [
  ["nobody", "nobody named"],
  ["document", "an unnamed document"],
  ["inquiry", "an unnamed inquiry"],
  ["officials", "unnamed officials"],
] as const;

/** Who says what, as the steps of a path in words have it. */
export function namedInPaths({ sources, actors, claims }: Dataset): WhoSays {
  const documents = sources.map(
    ({ id, publisher, title }) => [id, publisher ?? title ?? "a document without a title"] as const,
  );
  const named = actors.map((actor) => [actor.id, primaryName(actor)] as const);
  const names = new Map<string, string>([...documents, ...named, ...unnamed]);
  const wordsOf = (step: AttributionStep) => {
    const together = (step.by === null ? [] : (step.together ?? [])).map((id) => names.get(id));
    const [last, ...others] = together.reverse();
    const list = others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
    const client = step.onBehalfOf && names.get(step.onBehalfOf);
    const who = names.get(step.by === null ? step.unnamedSpeaker : step.by);
    return `${who}${list ? `, together with ${list}` : ""}${client ? `, on behalf of ${client}` : ""}`;
  };
  return Object.fromEntries(
    claims.map(({ id, attribution }) => [id, attribution.map((step) => [wordsOf(step), step.commitment] as const)]),
  );
}

/** The steps that stand in a path: `Harbour Post (uncommitted) > local media (probable; report: “…”)`. */
export const stepsIn = (path: string): string[][] =>
  path.split(" > ").map((step) => (/^(.*) \((\w+)(?:; .*)?\)$/.exec(step) ?? []).slice(1, 3));
