import type { Claim, LinkType } from "attributed-events";
import type { Lookup } from "../state/lookup.js";
import { Words } from "../words/phrase.js";
import { heardText } from "./heard.js";
import { linksTo } from "./links-to.js";

/** What a link says of the claim that has it. */
const having: Readonly<Record<LinkType, string>> = {
  restates: "Says again",
  elaborates: "Adds detail to",
  corroborates: "Says the same on another word as",
  supports: "Makes more likely",
  contradicts: "Cannot be so together with",
  denies: "Denies",
};

/** What it says of the claim that it leads to. */
const led: Readonly<Record<LinkType, string>> = {
  restates: "Said again",
  elaborates: "More detail",
  corroborates: "Said on another word too",
  supports: "Made more likely",
  contradicts: "Cannot be so together with",
  denies: "Denied",
};

/** The claims that one is tied to, either way, each with who says it. */
export function Links({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const from = (claim.links ?? []).flatMap(({ type, claim: id }) => {
    const other = lookup.claims.get(id);
    return other === undefined ? [] : [{ type, text: having[type], other }];
  });
  const to = linksTo(lookup.dataset, claim.id).map(({ type, from: other }) => ({ type, text: led[type], other }));
  if (from.length + to.length === 0) return null;
  return (
    <ul class="links" aria-label="Tied to other claims">
      {[...from, ...to].map(({ type, text, other }) => (
        <li key={`${text} ${other.id}`} class={type === "contradicts" || type === "denies" ? "conflict" : ""}>
          <span class="link-type">{text}:</span> <Speaker lookup={lookup} claim={other} /> — that{" "}
          <Words text={other.statement} language={lookup.dataset.language} />
        </li>
      ))}
    </ul>
  );
}

function Speaker({ lookup, claim: { attribution } }: { lookup: Lookup; claim: Claim }) {
  const [document] = attribution;
  const last = attribution.at(-1);
  if (document === undefined || last === undefined) return null;
  const who = heardText(lookup, last);
  const isOwn = attribution.length === 1;
  return (
    <span class={last.by === null ? "word unnamed" : "word"}>
      <bdi dir="auto">{who}</bdi>
      {isOwn ? null : (
        <>
          , in <bdi dir="auto">{heardText(lookup, document)}</bdi>
        </>
      )}
    </span>
  );
}
