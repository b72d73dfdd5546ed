import type { Dataset } from "../../src/generated/types.js";
import { primaryName } from "../../src/query/actor-naming.js";

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

/** The name under which each speaker of a dataset stands in a path. */
export function speakerNames({ sources, actors }: Dataset): ReadonlyMap<string, string> {
  const documents = sources.map(
    ({ id, publisher, title }) => [id, publisher ?? title ?? "a document without a title"] as const,
  );
  const named = actors.map((actor) => [actor.id, primaryName(actor)] as const);
  return new Map([...documents, ...named, ...unnamed]);
}

/** The steps that stand in a path: `Harbour Post (uncommitted) > local media (probable; report: “…”)`. */
export const stepsIn = (path: string): string[][] =>
  path.split(" > ").map((step) => (/^(.*) \((\w+)(?:; .*)?\)$/.exec(step) ?? []).slice(1, 3));
