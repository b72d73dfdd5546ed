import type { Actor } from "../../generated/types.js";
import { lookup } from "./lookup.js";
import type { Naming } from "./naming.js";

/** The name to show for an actor. */
export const primaryName = ({ names, id }: Actor): string => names.find(({ type }) => type === "primary")?.value ?? id;

/** All names of an actor, the primary one first. */
export const actorNames = (actor: Actor): readonly string[] => [
  primaryName(actor),
  ...actor.names.map(({ value }) => value),
];

/** Actors answer to all their names. */
export const actorNaming: Naming<Actor> = {
  kind: "actor",
  recordsOf: ({ actors }) => actors,
  namesOf: actorNames,
  lookup: /* @__PURE__ */ lookup(
    "actor",
    ({ actors }) => actors,
    ({ names }, place) => names[place]?.value,
  ),
};
