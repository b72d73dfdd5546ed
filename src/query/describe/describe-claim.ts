import { remembered } from "../../dataset/remembered.js";
import type { Claim, Commitment, Dataset } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { type RecordsById, recordsById } from "../../records/records-by-id.js";
import type { ClaimOf } from "../asking/records.js";
import { sameRecords } from "../judged/same-records.js";
import { recordMeant } from "../names/record-meant.js";
import { allegationDescriber } from "./describe-allegation.js";
import { degreeOf, describePassing, describeSaying, reserveOf } from "./describe-saying.js";
import { describeHeard, somebody, withoutComma } from "./describe-speaker.js";

/** Kept for a dataset that nobody can change; of any other, each sentence looks its records up anew. */
const describerOf = /* @__PURE__ */ remembered((dataset) => claimDescriber(dataset));

/**
 * A claim as one English sentence in which everybody stands on whose word it is: the document with its date, each
 * further speaker in turn, those who are named together with it and whom it speaks for, how sure each of them is, the
 * words that say so, and the statement last. A speaker whom the source does not name is called unnamed; where nobody speaks, it says that; what the document says in its own voice is
 * called that. An allegation is marked as one, with those it is against; a denial as one, with those whom the denied would
 * incriminate; a withdrawn claim as withdrawn, and why.
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
export function claimDescriber(dataset: Dataset): (claim: Claim) => string {
  const records = recordsById(dataset);
  const describeAllegation = allegationDescriber(records, (id) => sameRecords(dataset, id));
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
  if (others.length === 0) return `${name} ${ownVoice(claim, document.commitment)}`;
  const innermost = others.at(-1);
  const sayings = others.map((step) => {
    const speaker = describeHeard(records, claim.id, step);
    return step === innermost ? describeSaying(claim, step, speaker, records) : describePassing(step, speaker, records);
  });
  return `${name} reports that${sayings.join("")}`;
}

function ownVoice({ type }: Claim, commitment: Commitment): string {
  const isDemand = type === "demand";
  if (isDemand && commitment === "denied") return "rejects in its own voice the demand that";
  const verb = commitment === "denied" ? "denies" : isDemand ? "demands" : "states";
  if (commitment === "uncommitted") return `mentions in its own voice${reserveOf(type, commitment)} that`;
  return `${verb} in its own voice${isDemand ? reserveOf(type, commitment) : ""} ${degreeOf(type, commitment)}`;
}

const stances: Readonly<Record<Commitment, readonly [proposition: string, demand: string]>> = {
  certain: ["as so", "supported"],
  probable: ["as probable", "probably supported"],
  possible: ["as possible", "possibly supported"],
  uncommitted: ["", ""],
  denied: ["as not so", "rejected"],
};

/** Who of those that pass a claim on stands behind it, or against it. */
function describeStances(claim: Claim, records: RecordsById): string {
  const subject = isDenial(claim) ? "what is denied" : "this";
  return claim.attribution
    .slice(0, -1)
    .map((step, index) => {
      if (step.commitment === "uncommitted") return "";
      const [stance, demandStance] = stances[step.commitment];
      const who = index === 0 ? "the document itself" : (describeHeard(records, claim.id, step) ?? somebody);
      if (claim.type === "demand") return `; the demand is ${demandStance} by ${withoutComma(who)}`;
      if (index === 0) return `; ${who} presents ${subject} ${stance}`;
      return `; ${subject} is presented ${stance} by ${withoutComma(who)}`;
    })
    .join("");
}
