import type { Claim, Dataset, LinkType } from "attributed-events";

/** A link of another claim to the one that is asked about. */
export interface LinkTo {
  readonly type: LinkType;
  readonly from: Claim;
}

/** By dataset: what the page draws is replaced as a whole and never changed. */
const known = new WeakMap<Dataset, ReadonlyMap<string, readonly LinkTo[]>>();

/** The links of claims that stand to the claim with this id, in the dataset's order. */
export function linksTo(dataset: Dataset, id: string): readonly LinkTo[] {
  const links = known.get(dataset) ?? allLinks(dataset);
  known.set(dataset, links);
  return links.get(id) ?? [];
}

function allLinks({ claims }: Dataset): ReadonlyMap<string, readonly LinkTo[]> {
  const links = new Map<string, LinkTo[]>();
  for (const from of claims) {
    if (from.retracted !== undefined) continue;
    for (const { type, claim } of from.links ?? []) {
      const others = links.get(claim);
      if (others === undefined) links.set(claim, [{ type, from }]);
      else others.push({ type, from });
    }
  }
  return links;
}
