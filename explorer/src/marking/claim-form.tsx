import type { DraftClaim } from "attributed-events/draft";
import { useId } from "preact/hooks";
import { Accept } from "./accept.js";
import { ActorList } from "./actor-list.js";
import { type Bench, changeClaim, claimsOf, findingsAt } from "./bench.js";
import { Establishes } from "./establishes.js";
import { LinkFields } from "./link-fields.js";
import { accusedWanted } from "./plain-words.js";
import { changed } from "./project.js";
import { Refusals } from "./refusals.js";
import { VocabularyField } from "./vocabulary-field.js";
import { WhoSays } from "./who-says.js";

interface ClaimFormProps {
  readonly bench: Bench;
  readonly claim: DraftClaim;
  readonly onClose: () => void;
}

/** The keys of a claim that each part of the form is about. */
const parts = {
  words: ["passage", "nth", "content", "contentNth", "passages", "source"],
  speakers: ["speakers", "document"],
  statement: ["statement"],
  against: ["type", "against"],
  about: ["events", "actors", "about", "relation"],
  links: ["links"],
} as const;

/** All that is said of a claim, from its words to what it establishes; what is wrong stands beside it. */
export function ClaimForm({ bench, claim, onClose }: ClaimFormProps) {
  const id = useId();
  const at = claimsOf(bench.project).findIndex(({ key }) => key === claim.key);
  const findings = findingsAt(bench.judgement, `/claims/${at}`);
  const of = (part: keyof typeof parts) =>
    findings.filter(({ pointer }) => parts[part].some((key) => `${pointer}/`.startsWith(`/claims/${at}/${key}/`)));
  const others = findings.filter(
    (one) => !Object.keys(parts).some((part) => of(part as keyof typeof parts).includes(one)),
  );
  const change = (update: (one: DraftClaim) => DraftClaim, name?: string) =>
    changeClaim(bench, claim.key, update, name);
  const against = claim.against ?? [];
  const isLabel = claim.type === "label" && against.length === 0;
  const isAccusing = (claim.type === "accusation" || claim.type === "charge") && against.length === 0;
  return (
    <form class="claim-form" aria-labelledby={`${id}-title`} onSubmit={(event) => event.preventDefault()}>
      <div class="form-head">
        <h2 id={`${id}-title`}>One claim</h2>
        <button type="button" onClick={onClose}>
          Done
        </button>
      </div>
      <fieldset>
        <legend>The words</legend>
        <blockquote>
          <bdi dir="auto">{claim.passage}</bdi>
        </blockquote>
        {claim.content == null ? (
          <p class="hint">
            They hold who speaks, the words that say so, and what is said. Select what is said and press C, where that
            is not all of it.
          </p>
        ) : (
          <p class="quoted">
            What is said: “<bdi dir="auto">{claim.content}</bdi>”{" "}
            <button
              type="button"
              class="link"
              onClick={() => change((one) => changed(one, { content: undefined, contentNth: undefined }))}
            >
              take out
            </button>
          </p>
        )}
        <Refusals findings={of("words")} />
      </fieldset>
      <WhoSays {...{ bench, claim, at }} findings={of("speakers")} onChange={change} />
      <fieldset>
        <legend>What is claimed?</legend>
        <label for={`${id}-statement`}>… that</label>
        <textarea
          id={`${id}-statement`}
          rows={3}
          value={claim.statement}
          aria-describedby={`${id}-statement-hint ${id}-statement-why`}
          onInput={({ currentTarget }) =>
            change((one) => ({ ...one, statement: currentTarget.value.replaceAll("\n", " ") }), "statement")
          }
        />
        <p class="hint" id={`${id}-statement-hint`}>
          One clause in your own neutral words, with no full stop. Of a denial it is what is denied.
        </p>
        <Refusals findings={of("statement")} id={`${id}-statement-why`} />
        <VocabularyField
          label="What kind of claim"
          vocabulary="ClaimType"
          value={claim.type}
          onChange={(type) => change((one) => ({ ...one, type }))}
        />
      </fieldset>
      <fieldset class={isLabel || isAccusing ? "asks" : ""}>
        <legend>Against whom?</legend>
        {isLabel ? (
          <p class="refusal again">
            To label somebody is to accuse them. Whom does this label? Leave it empty only where it labels a thing or an
            act.
          </p>
        ) : null}
        {isAccusing ? <p class="refusal">{accusedWanted}</p> : null}
        <ActorList
          bench={bench}
          label="It is against"
          hint="Whom would it incriminate, if it were so? Leave it empty where nobody."
          keys={against}
          onChange={(keys) => change((one) => changed(one, { against: keys }))}
        />
        <Refusals findings={of("against").filter(({ code }) => code !== "allegation-without-against")} />
      </fieldset>
      <Establishes {...{ bench, claim, at }} findings={of("about")} onChange={change} />
      <LinkFields {...{ bench, claim }} findings={of("links")} onChange={change} />
      <Refusals findings={others.filter(({ code }) => code !== "unattributed-allegation")} />
      <Accept {...{ claim, findings }} onChange={change} />
      <div class="form-foot">
        <button type="button" onClick={onClose}>
          Done
        </button>
        <button
          type="button"
          onClick={() => {
            changeClaim(bench, claim.key, () => undefined);
            onClose();
          }}
        >
          Delete this claim
        </button>
      </div>
    </form>
  );
}
