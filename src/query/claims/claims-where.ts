import { isFrozenHere } from "../../dataset/freeze.js";
import { remembered } from "../../dataset/remembered.js";
import type { Claim, Dataset } from "../../generated/types.js";
import { heardIn } from "../../records/attribution-path.js";
import { grouped } from "../../records/grouped.js";
import type { ClaimOf } from "../asking/records.js";
import { isCurrent, type RetractedOption } from "../asking/retracted.js";
import { claimsInReadingOrder } from "./reading-order.js";

/** Whether a claim is one of those asked for. */
export type ClaimFilter = (claim: Claim) => boolean;

/** Which claims are worth looking at; the filters must hold all the same. */
export interface ClaimsWanted extends RetractedOption {
  /** Only claims in which one of these is heard, or that are about or against one of these. */
  readonly mentioning?: ReadonlySet<string> | undefined;
}

/** All claims in reading order, and where in it those stand that mention somebody or something. */
interface ClaimIndex {
  readonly claims: readonly Claim[];
  readonly mentions: ReadonlyMap<string, readonly number[]>;
}

/** Whom and what a claim mentions; some maybe twice. */
const mentionedIn = ({ attribution, about, against = [] }: Claim): string[] => [
  ...attribution.flatMap(heardIn),
  ...about,
  ...against,
];

const claimIndex = /* @__PURE__ */ remembered((dataset): ClaimIndex => {
  const claims = claimsInReadingOrder(dataset, dataset.claims);
  return {
    claims,
    mentions: grouped(claims.flatMap((claim, place) => mentionedIn(claim).map((id) => [id, place] as const))),
  };
});

/** The claims to look at, in reading order. */
function candidates(dataset: Dataset, mentioning: ReadonlySet<string> | undefined): readonly Claim[] {
  const { claims, mentions } = claimIndex(dataset);
  if (mentioning === undefined) return claims;
  const places = new Set([...mentioning].flatMap((id) => mentions.get(id) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => claims[place] ?? []);
}

/**
 * The claims that pass every filter, in reading order, without the withdrawn ones unless they are included. Of a dataset
 * that nobody can change, those who are mentioned are looked up in an index.
 */
export function claimsWhere<D extends Dataset>(
  dataset: D,
  wanted: ClaimsWanted,
  ...filters: readonly ClaimFilter[]
): ClaimOf<D>[] {
  const all = [...filters, isCurrent(wanted)];
  // A loop, because of a dataset that can change every claim is looked at for every question.
  const fits = (claim: Claim) => {
    for (const filter of all) if (!filter(claim)) return false;
    return true;
  };
  if (!isFrozenHere(dataset))
    return claimsInReadingOrder(dataset, (dataset.claims as readonly ClaimOf<D>[]).filter(fits));
  // The index was built from this dataset: its claims are the dataset's own.
  return (candidates(dataset, wanted.mentioning) as readonly ClaimOf<D>[]).filter(fits);
}
