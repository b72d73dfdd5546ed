import { type Claim, isAllegation } from "attributed-events";
import { RecordLink } from "../elements/record-link.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { titled } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { Chain } from "./chain.js";
import { Links } from "./links.js";
import { Passages } from "./passages.js";

interface ClaimCardProps {
  readonly lookup: Lookup;
  readonly claim: Claim;
  readonly change: Change;
  /** Name the events that the claim is about, where the card does not stand under one. */
  readonly withEvents?: boolean;
}

/** One claim: who says so first, then what, then where it stands. Never the statement without the path. */
export function ClaimCard({ lookup, claim, change, withEvents = false }: ClaimCardProps) {
  const { language } = lookup.dataset;
  return (
    <article class={isAllegation(claim) ? "claim allegation" : "claim"}>
      <Chain lookup={lookup} claim={claim} />
      <p class="statement">
        <span class="that">that </span>
        <Words text={claim.statement} language={language} />
      </p>
      <p class="marks">
        <span class="type">{titled(claim.type)}</span>
        {claim.against === undefined ? null : <Against lookup={lookup} claim={claim} ids={claim.against} />}
      </p>
      {claim.note === undefined ? null : (
        <p class="note">
          <Words text={claim.note} language={language} />
        </p>
      )}
      {withEvents ? <Events lookup={lookup} claim={claim} change={change} /> : null}
      <Links lookup={lookup} claim={claim} />
      <Passages lookup={lookup} claim={claim} />
    </article>
  );
}

function Against({ lookup, claim, ids }: { lookup: Lookup; claim: Claim; ids: readonly string[] }) {
  return (
    <span class={isAllegation(claim) ? "against" : "denied"}>
      {isAllegation(claim) ? "Allegation against" : "Denies what is said against"}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <Words {...speakerName(lookup, id)} />
        </span>
      ))}
    </span>
  );
}

function Events({ lookup, claim, change }: Pick<ClaimCardProps, "lookup" | "claim" | "change">) {
  const events = claim.about.flatMap((id) => lookup.events.get(id) ?? []);
  if (events.length === 0) return null;
  return (
    <ul class="about" aria-label="About">
      {events.map(({ id, title }) => (
        <li key={id}>
          <RecordLink id={id} change={change}>
            <Words text={title} language={lookup.dataset.language} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
