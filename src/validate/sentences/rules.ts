import type { CountRange, RuleFacts } from "../facts/rules.js";
import type { Issue } from "../issue.js";
import type { Sentences } from "./sentences.js";
import { nearestIs, number, record, text } from "./words.js";

export const ruleSentences: Sentences<keyof RuleFacts> = {
  "unresolved-reference": ({ id, nearest }) => `no ${record(id)}${nearestIs(nearest)}`,
  "duplicate-id": ({ id, first }) => `${record(id)} is there already, at ${first}; every record has an id of its own`,
  "one-primary-name": ({ primaries }) => `has ${number(primaries, "primary name")}; must have exactly one`,
  "earliest-after-latest": ({ earliest, latest }) => `${earliest} comes after latest, ${latest}`,
  "attribution-starts-with-source": ({ by }) =>
    `${by === null ? "nobody named" : record(by)} comes first; the first step is always the source document`,
  "empty-span": ({ start, end }) =>
    `ends at ${end}, where it starts or before (${start}); the end is the place after the last character`,
  "span-length": ({ span, phrase }) =>
    `the words have ${number(phrase, "character")}, start and end span ${span}; positions count code points, the end is exclusive`,
  "agency-cycle": ({ cycle }) => `is a unit of itself: ${chain(cycle)}`,
  "counted-in-cycle": ({ cycle }) => `is counted in itself: ${chain(cycle)}`,
  "successor-cycle": ({ cycle }) => `comes round to itself: ${chain(cycle)}`,
  "successor-of-another-kind": ({ kind, successor }) =>
    `${record(successor)} succeeds ${a(kind)}; a successor is of the same kind`,
  "dated-after-publication": ({ date, published, source, status }) =>
    `${date} comes after ${record(source)} was published, ${published}; what is "${status}" lies before, or is "intended" or "demanded"`,
  "count-out-of-order": ({ lower, upper, is, limit }) => `${lower} is ${is}, more than ${upper}, ${limit}`,
  "count-without-number": ({ exactness }) =>
    `says "${exactness}" and no number; give low, best or high, or leave the count out`,
  "count-disagrees-with-group-size": ({ group, counted, size }) =>
    `counts ${range(counted)}, and the size of ${record(group)} is ${range(size)}`,
  "claim-not-about-event": ({ claim, event, missingIn }) =>
    missingIn === "about"
      ? `${record(claim)} is not about ${record(event)}; name the event in its "about", or another claim here`
      : `${record(event)} does not list ${record(claim)} among its claims; the two lists must agree`,
  "claim-not-about-actor": ({ claim, actor }) =>
    `${record(claim)} is not about ${record(actor)}; name the actor in its "about", or another claim here`,
  "actor-fact-without-claim": ({ facts }) =>
    `has ${facts.join(" and ")} and no claims; name the claims that say so in "claims"`,
  "actor-of-wrong-type": ({ actor, type, expected }) =>
    `${record(actor)} is ${a(type)}; only ${a(expected)} can stand here`,
  "guilt-presupposed": (issue) => guiltSentence(issue),
  "allegation-without-against": ({ type }) =>
    `is ${a(type)} and names nobody it is against; name the accused in "against"`,
  "alleged-role-without-allegation": ({ actor, role, claim }) =>
    `${record(actor)} is ${a(role)} on the word of ${record(claim)}, which is not against that actor; add the actor to its "against"`,
  "unattributed-allegation": ({ by }) =>
    `an allegation that ${by === null ? "nobody named" : record(by)} makes${by === null ? "" : " in its own voice"}; name the speaker, or give the words (cue) or a note that say there is none`,
  "relation-endpoint-not-in-about": ({ id }) =>
    `${record(id)} is tied here and not in "about"; a claim is about both ends of its relation`,
  "against-not-in-about": ({ id }) =>
    `${record(id)} is accused here and not in "about"; a claim is about those it is against`,
  "tie-to-itself": ({ id }) => `ties ${record(id)} to itself`,
  "duplicate-entry": ({ entry, first }) => `${text(entry)} is in the list already, at place ${first}`,
  "passage-in-another-source": ({ source, first }) =>
    `lies in ${record(source)}, and the attribution starts with ${record(first)}; a claim rests on one document`,
  "evidence-out-of-range": ({ end, length, source }) =>
    `ends at ${end}, and the text of ${record(source)} at ${length}`,
  "position-without-text": ({ source }) =>
    `a position in ${record(source)}, which has no "text" for positions to refer to; use a locator, or pin the text`,
  "phrase-without-claim": ({ phrase }) =>
    `${text(phrase)} stands in no text that is known: "claim" must name the claim that gives the date`,
  "rests-on-retracted": ({ claim }) => `rests on ${record(claim)}, which was withdrawn`,
  "event-type-needs-recipient": ({ type }) =>
    `${a(type)} is done to or with somebody, and no participant is said to receive it`,
};

const range = ({ low, high }: CountRange) =>
  high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`;

/** The most steps of a circle that are written out. */
const STEPS = 6;

function chain(ids: readonly string[]): string {
  const shown =
    ids.length <= STEPS ? ids : [...ids.slice(0, STEPS - 2), `… (${ids.length - STEPS + 1} more) …`, ...ids.slice(-1)];
  return shown.map((id) => (id.startsWith("…") ? id : text(id))).join(" → ");
}

const a = (word: string) => `${/^[aeiou]/.test(word) ? "an" : "a"} "${word}"`;

function guiltSentence(issue: Issue<"guilt-presupposed">): string {
  switch (issue.presupposed) {
    case "wrongdoing-as-fact":
      return `"${issue.status}" tells ${a(issue.type)} as a fact; to name such an event is to accuse, so it is "alleged" until a court has convicted`;
    case "initiator-of-wrongdoing":
      return `${record(issue.actor)} is said to have done ${a(issue.type)} as a fact; the role is "alleged-perpetrator" or "alleged-sponsor" until a court has convicted`;
    case "label-without-against":
      return `labels ${record(issue.actor)}, and to label somebody is to accuse; name those it is against in "against"`;
    case "conviction-in-own-voice":
      return `${record(issue.actor)} is convicted on the word of the document alone; ${record(issue.claim)} must say who convicted, in its attribution`;
    default:
      return issue satisfies never;
  }
}
