import type { Actor } from "../generated/types.js";
import type { Naming } from "./naming.js";

/** The name to show for an actor. */
export function primaryName({ names, id }: Actor): string {
  const primary = names.find(({ type }) => type === "primary") ?? names[0];
  return primary?.value ?? id;
}

/** Actors answer to all their names, the primary one first. */
export const actorNaming: Naming<Actor> = {
  kind: "actor",
  namesOf: (actor) => [primaryName(actor), ...actor.names.map(({ value }) => value)],
};
