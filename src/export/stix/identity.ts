import type { Actor } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { withdrawal } from "../shared/claim-text.js";
import { acceptedWarnings, commonProperties, extended, externalReference, withdrawn } from "./common-properties.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";

/** An actor as an identity, whatever it is accused of: never a threat actor. */
export function identity(context: StixContext, actor: Actor): StixObject {
  const { id, note, retracted, identifiers = [] } = actor;
  const text = [retracted && withdrawal(retracted), note].filter((line) => line !== undefined);
  return {
    ...commonProperties(context, { id: context.idOf(id), retracted, hasSentences: retracted !== undefined }),
    external_references: [{ source_name: "attributed-events", external_id: id }, ...identifiers.map(externalReference)],
    name: primaryName(actor),
    description: text.length === 0 ? undefined : text.join(" "),
    identity_class: classes[actor.type],
    sectors: actor.type === "agency" ? ["government"] : undefined,
    extensions: extended(actorFields(context, actor)),
  };
}

const classes: Record<Actor["type"], string> = {
  person: "individual",
  group: "group",
  organization: "organization",
  agency: "organization",
  state: "organization",
  media: "organization",
  platform: "system",
};

function actorFields(context: StixContext, actor: Actor) {
  const { idOf } = context;
  const { type, names, unnamed, country, parent, countedIn, size, claims } = actor;
  return {
    actor_type: type,
    names: names.map(({ value, language, type: nameType }) => ({ value, language, name_type: nameType })),
    unnamed,
    country,
    unit_of_ref: parent && idOf(parent),
    counted_in_ref: countedIn && idOf(countedIn),
    size,
    note_refs: claims?.map(idOf),
    accepted_warnings: acceptedWarnings(actor.accepted),
    withdrawn: withdrawn(context, actor.retracted),
  };
}
