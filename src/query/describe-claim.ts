import type { Claim, Commitment, Dataset } from "../generated/types.js";
import { type RecordsById, recordsById } from "../records/records-by-id.js";
import { allegationDescriber } from "./describe-allegation.js";
import { degrees, describeSaying } from "./describe-saying.js";
import { describeHeard, somebody } from "./describe-speaker.js";
import { recordMeant } from "./record-meant.js";
import type { ClaimOf } from "./records.js";
import { remembered } from "./remembered.js";

/** Kept for a dataset that nobody can change; of any other, each sentence looks its records up anew. */
const describerOf = /* @__PURE__ */ remembered((dataset) => describerFor(recordsById(dataset)));

/**
 * A claim as one English sentence in which everybody stands on whose word it is: the document with its date, each
 * further speaker in turn, those who are named together with it and whom it speaks for, how sure each of them is, the
 * words that say so, and the statement last. A speaker whom the source does not name is called unnamed; where nobody speaks, it says that; what the document says in its own voice is
 * called that. An allegation is marked as one, with those it is against; a withdrawn claim as withdrawn, and why.
 *
 * There is no function that gives a statement without its speaker. The sentence is English around statements in the
 * dataset's language. It is plain text, as the records have it: escape it for where you show it.
 *
 * @param claim A claim of the dataset, or its id.
 * @throws RangeError where the claim is not one of the dataset, or names a record that the dataset does not have.
 *
 * @example
 * ```ts
 * import { claimsBy, dataset, describeClaim } from "attributed-events";
 *
 * const [first] = claimsBy(dataset, "local media");
 * if (first) describeClaim(dataset, first);
 * // "Caspian News (2 February 2023) reports that local media, unnamed, reported that …"
 * ```
 */
export function describeClaim<D extends Dataset>(dataset: D, claim: ClaimOf<D> | ClaimOf<D>["id"]): string {
  const meant = recordMeant<Claim>("describeClaim: claim", "claim", dataset.claims, claim);
  return describerOf(dataset)(meant);
}

/** `describeClaim` for many claims of one dataset, which must not change in between. */
export const claimDescriber = (dataset: Dataset): ((claim: Claim) => string) => describerFor(recordsById(dataset));

function describerFor(records: RecordsById): (claim: Claim) => string {
  const describeAllegation = allegationDescriber(records);
  return (claim) => {
    const sentence = `${describePath(claim, records)} ${claim.statement}`;
    return `${describeRetraction(claim)}${sentence}${describeStances(claim, records)}${describeAllegation(claim)}.`;
  };
}

function describeRetraction({ retracted }: Claim): string {
  return retracted === undefined ? "" : `Withdrawn in version ${retracted.version} (${retracted.reason}): `;
}

function describePath(claim: Claim, records: RecordsById): string {
  const [document, ...others] = claim.attribution;
  if (document === undefined) throw new RangeError(`describeClaim: ${claim.id} has nobody in its attribution`);
  const name = describeHeard(records, claim.id, document) ?? somebody;
  if (others.length === 0) return `${name} ${ownVoice(claim, document.commitment)} ${degrees[document.commitment]}`;
  const sayings = others.map((step) => describeSaying(step, describeHeard(records, claim.id, step), records));
  return `${name} reports that${sayings.join("")}`;
}

function ownVoice({ type }: Claim, commitment: Commitment): string {
  if (commitment === "denied") return "denies in its own voice";
  if (commitment === "uncommitted") return "mentions in its own voice, without saying whether it is so,";
  return type === "demand" ? "demands in its own voice" : "states in its own voice";
}

const stances: Readonly<Record<Commitment, string | undefined>> = {
  certain: "as so",
  probable: "as probable",
  possible: "as possible",
  uncommitted: undefined,
  denied: "as not so",
};

/** Who of those that pass a claim on stands behind it, or against it. */
function describeStances(claim: Claim, records: RecordsById): string {
  const passedOnBy = claim.attribution.slice(0, -1);
  return passedOnBy
    .map((step, index) => {
      const stance = stances[step.commitment];
      if (stance === undefined) return "";
      if (index === 0) return `; the document itself presents this ${stance}`;
      return `; this is presented ${stance} by ${describeHeard(records, claim.id, step) ?? somebody} too`;
    })
    .join("");
}
