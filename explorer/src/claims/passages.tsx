import { type Claim, type Evidence, passageUrl } from "attributed-events";
import { OutsideLink } from "../elements/outside-link.js";
import { type Lookup, sourceName } from "../state/lookup.js";
import { Words } from "../words/phrase.js";

/** Links to the words that a claim was read from. */
export function Passages({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  return (
    <ul class="passages">
      {claim.evidence.map((evidence, index) => (
        <li key={index}>
          <Passage lookup={lookup} evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

function Passage({ lookup, evidence }: { lookup: Lookup; evidence: Evidence }) {
  const source = lookup.sources.get(evidence.source);
  if (source === undefined) return null;
  if (evidence.type === "locator") {
    return (
      <OutsideLink href={source.url}>
        In <Words {...sourceName(source)} />
        <Words text={placeIn(evidence)} language={lookup.dataset.language} />
      </OutsideLink>
    );
  }
  return (
    <OutsideLink href={passageUrl(lookup.dataset, evidence)}>
      Read it in <Words {...sourceName(source)} />: “
      <Words text={evidence.textFragment.textStart} language={source.language} /> …”
    </OutsideLink>
  );
}

function placeIn({ page, time, section }: Extract<Evidence, { type: "locator" }>): string {
  const places = [page === undefined ? [] : `page ${page}`, time ?? [], section ?? []].flat();
  return places.map((place) => `, ${place}`).join("");
}
