import type { Actor } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { defined } from "../../records/defined.js";
import { addressed } from "../shared/entry-address.js";
import { acceptedWarnings, countNode, orNone, propertyValues, sameAs, withdrawal } from "./common-nodes.js";

const types = {
  person: "Person",
  group: "Thing",
  organization: "Organization",
  agency: "GovernmentOrganization",
  state: "Country",
  media: "NewsMediaOrganization",
  platform: "Service",
} as const satisfies Record<Actor["type"], string>;

/** An actor in schema.org's words. schema.org has none for a group of people. */
export function schemaActor(actor: Actor) {
  const { id, type, names, identifiers = [] } = actor;
  const others = names.filter((name) => name.type !== "primary").map(({ value }) => value);
  return defined({
    "@type": types[type],
    "@id": id,
    name: primaryName(actor),
    alternateName: orNone(others),
    identifier: orNone(propertyValues(id, identifiers)),
    sameAs: orNone(sameAs(identifiers)),
  });
}

export function actorNode(actor: Actor) {
  const schemaOrg = schemaActor(actor);
  const { id, type, names, country, note } = actor;
  return defined({
    ...schemaOrg,
    "@type": [schemaOrg["@type"], ...(type === "group" ? ["Group"] : []), "Agent"],
    actorType: type,
    names: addressed(id, "name", names, ({ value, language, type: nameType }) => ({
      value,
      nameLanguage: language,
      nameType,
    })),
    unnamed: actor.unnamed,
    actorCountry: country,
    asClaimed: asClaimed(actor),
    note,
    accepted: acceptedWarnings(actor),
    withdrawn: withdrawal(actor),
  });
}

/** What is only claimed of an actor hangs on a node of its own that names the claims, so that no triple states it bare. */
function asClaimed({ id, parent, countedIn, size, claims }: Actor) {
  if (claims === undefined) return undefined;
  const address = `${id}/as-claimed`;
  return defined({
    "@id": address,
    unitOf: parent,
    countedIn,
    size: size && { "@id": `${address}/size`, ...countNode(size) },
    restsOn: claims,
  });
}
