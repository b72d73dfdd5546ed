import type { Actor, Name } from "../../generated/types.js";
import { acceptedText, withdrawal } from "../shared/claim-text.js";
import { ftmCountry } from "./ftm-country.js";
import { type FtmEntity, type FtmId, ftmEntity } from "./ftm-entity.js";

/**
 * An actor as a `LegalEntity` or one of its kinds. It has no `topics`: those mark people and bodies as risks, and here
 * everybody is at most accused. What is said of an actor, its parent body included, stands in notes.
 */
export function legalEntity(ftmId: FtmId, actor: Actor): FtmEntity {
  const { id, type, names, unnamed, country, identifiers = [], note, accepted = [], retracted } = actor;
  const identified = (wanted: string) =>
    identifiers.filter(({ scheme }) => scheme === wanted).map(({ value }) => value);
  return ftmEntity(ftmId(id), schemas[type], {
    name: named(names, "primary"),
    alias: [...named(names, "official"), ...named(names, "alias")],
    abbreviation: named(names, "abbreviation"),
    country: [country && ftmCountry(country)],
    classification: [type],
    wikidataId: identified("wikidata"),
    leiCode: identified("lei"),
    notes: [retracted && withdrawal(retracted), unnamed && descriptionOnly, note, ...accepted.map(acceptedText)],
  });
}

const descriptionOnly = "No source names it; the name is a description.";

const schemas: Record<Actor["type"], FtmEntity["schema"]> = {
  person: "Person",
  group: "LegalEntity",
  organization: "Organization",
  agency: "PublicBody",
  state: "PublicBody",
  media: "Organization",
  platform: "LegalEntity",
};

const named = (names: readonly Name[], wanted: Name["type"]) =>
  names.filter(({ type }) => type === wanted).map(({ value }) => value);
