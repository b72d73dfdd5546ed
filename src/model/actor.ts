import * as z from "zod";
import { accepted } from "./accepted.js";
import { Count } from "./count.js";
import { Identifier } from "./identifier.js";
import { entity, field, ownId } from "./registry.js";
import { Retraction } from "./retraction.js";
import { actorId, claimId, country, language, text } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const actorTypes = {
  person: "One human being, named or described.",
  group: "People who are counted or described together, organised or not.",
  organization: "A body that is not part of a state.",
  agency: "A public body: a ministry, service, police, army or embassy, or a unit of one.",
  state: "A polity, also where its capital stands for its government.",
  media: "A news outlet, or news outlets spoken of together.",
  platform: "A service that others use as an instrument.",
} as const;

export const nameTypes = {
  primary: "The name to show. Every actor has exactly one.",
  official: "The name in full, as the body itself or its state writes it.",
  alias: "Another name for the same actor.",
  abbreviation: "A short form made of letters of a name.",
} as const;

export const Name = entity(
  "Name",
  "One name of an actor, in one language.",
  z.strictObject({
    value: field(text(300), "The name, or our neutral description where the source gives none."),
    language: field(language, "The language of the name, as a BCP 47 tag."),
    type: field(oneOf(nameTypes), "What kind of name it is."),
  }),
);

export const Actor = entity(
  "Actor",
  "Who acts, is acted on, or speaks.",
  z.strictObject({
    id: ownId(actorId, "Stable id, `actor:` and a kebab-case slug. Never reused."),
    type: field(oneOf(actorTypes), "What kind of party it is."),
    names: field(z.array(Name).min(1).max(64), "Its names; exactly one is `primary`."),
    unnamed: field(
      z.literal(true),
      "Present where no source names the actor: the primary name is our description of it.",
    ).exactOptional(),
    country: field(
      country,
      "ISO 3166-1 alpha-2 code of the country it belongs to (of a former one its code in ISO 3166-3, of Kosovo `XK`), only where a source says or plainly implies it.",
    ).exactOptional(),
    parent: field(
      actorId,
      "The agency this one is a unit of, only where a source says so. Never circular.",
    ).exactOptional(),
    countedIn: field(
      actorId,
      "The group that a source counts this actor in. Being counted is not membership of anything alleged.",
    ).exactOptional(),
    size: field(Count, "How many people a group is.").exactOptional(),
    claims: field(
      z.array(claimId).min(1).max(64),
      "The claims that `parent`, `countedIn` and `size` rest on. Required when one of them is there.",
    ).exactOptional(),
    identifiers: field(z.array(Identifier).min(1).max(32), "The actor in other registers.").exactOptional(),
    note: field(text(2000), "What a reader must know, for instance which body is not meant.").exactOptional(),
    accepted,
    retracted: field(Retraction, "Present when this record has been withdrawn.").exactOptional(),
  }),
);
