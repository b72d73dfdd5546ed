import type { Claim, Evidence } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { isDenial } from "../../records/allegation.js";
import { isIdOf } from "../../records/kinds.js";
import { acceptedText, pathText, withdrawal } from "../shared/claim-text.js";
import type { Lookup } from "../shared/lookup.js";
import { standingOf } from "../shared/standing.js";
import { type FtmEntity, type FtmId, ftmEntity } from "./ftm-entity.js";

/** A claim as a `Note` on all that it is about: `description` is the sentence with its speakers, `summary` their path. */
export function note(ftmId: FtmId, lookup: Lookup, claim: Claim): FtmEntity {
  const { id, type, about, against = [], links = [], evidence } = claim;
  const accused = against.map((actor) => primaryName(lookup.actor(actor)));
  const document = claim.attribution[0]?.by;
  return ftmEntity(ftmId(id), "Note", {
    description: [lookup.sentence(claim)],
    summary: [pathText(lookup, claim)],
    keywords: [type, ...standingOf(claim)],
    notes: [
      ...accused.map((name) =>
        isDenial(claim)
          ? `This is a denial of what would incriminate ${name}; the description says whose.`
          : `This is an allegation against ${name}; the description says whose.`,
      ),
      ...links.map(({ type: link, claim: other }) => `This claim ${link} ${ftmId(other)}.`),
      ...evidence.flatMap((one) => locatorText(ftmId, one)),
      claim.note,
      ...(claim.accepted ?? []).map(acceptedText),
      claim.retracted && withdrawal(claim.retracted),
    ],
    entity: about.map(ftmId),
    publisher: [document && isIdOf("source", document) ? lookup.source(document).publisher : undefined],
    sourceUrl: evidence.map(lookup.address),
    proof: evidence.map(({ source }) => ftmId(source)),
  });
}

function locatorText(ftmId: FtmId, evidence: Evidence): string[] {
  if (evidence.type === "text-position") return [];
  const { source, page, time, section } = evidence;
  const places = Object.entries({ page, time, section }).filter(([, value]) => value !== undefined);
  return [`Found in ${ftmId(source)}: ${places.map(([kind, value]) => `${kind} ${value}`).join(", ")}.`];
}
