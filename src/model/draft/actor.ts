import * as z from "zod";
import { Actor, Name } from "../actor.js";
import { entity, field } from "../registry.js";
import { key } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { retracted } from "./retraction.js";

export const DraftName = entity(
  "DraftName",
  "One name of an actor, in one language.",
  z.strictObject({
    value: Name.shape.value,
    language: optional(Name.shape.language, "The language of the name, as a BCP 47 tag; the draft's where left out."),
    type: optional(Name.shape.type, "What kind of name it is; `alias` where left out."),
  }),
);

const { shape } = Actor;

export const DraftActor = entity(
  "DraftActor",
  "Who acts, is acted on, or speaks. Its size, and whose part it is, are said by the claims that say so.",
  z.strictObject({
    key: field(
      key,
      "Its short name, such as `coast-guard`: what its id has after `actor:`. Never changed, never reused.",
    ),
    type: shape.type,
    name: optional(
      Name.shape.value,
      "The name to show, in the draft's language, or our neutral description where the source gives none.",
    ),
    names: optional(
      z.array(DraftName).min(1).max(64),
      "Its other names. Without `name`, all of its names, exactly one of them `primary`.",
    ),
    unnamed: optional(
      z.boolean(),
      "True where no source names the actor: the primary name is our description of it. `false` says no more than that the key is left out.",
    ),
    country: optionalAsIn(shape.country),
    identifiers: optionalAsIn(shape.identifiers),
    note: optionalAsIn(shape.note),
    accepted: optionalAsIn(shape.accepted),
    retracted,
  }),
);
