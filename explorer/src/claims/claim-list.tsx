import type { Claim } from "attributed-events";
import { useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { figure } from "../words/label.js";
import { ClaimCard } from "./claim-card.js";

const STEP = 20;

interface ClaimListProps {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
  readonly change: Change;
  readonly withEvents?: boolean;
}

/** Claims in the order given, some at a time where there are many. */
export function ClaimList({ claims, ...props }: ClaimListProps) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {claims.slice(0, shown).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} {...props} />
      ))}
      {claims.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(claims.length - shown)} are left
        </button>
      ) : null}
    </>
  );
}
