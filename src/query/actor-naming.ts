import type { Actor } from "../generated/types.js";
import { naming } from "./naming.js";

/** The name to show for an actor. */
export const primaryName = ({ names, id }: Actor): string => names.find(({ type }) => type === "primary")?.value ?? id;

/** All names of an actor, the primary one first. */
export const actorNames = (actor: Actor): readonly string[] => [
  primaryName(actor),
  ...actor.names.map(({ value }) => value),
];

/** Actors answer to all their names. */
export const actorNaming = /* @__PURE__ */ naming("actor", ({ actors }) => actors, actorNames);
