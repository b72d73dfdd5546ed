import { vocabularies } from "../../../src/model/entities.js";
import { eventTypeNames, eventTypes } from "../../../src/model/event-types.js";
import { roleTable } from "../../../src/model/participant.js";

/** What a local variable of a scanner keeps of a field. */
export type Kept = "value" | "length" | "id" | "ids" | "presence";

/**
 * What must hold in a record, beside its shape, for every rule that one record decides alone to be silent about it.
 * JavaScript: `enter` runs first, then each variable in `keeps` is set when its field has been read, then `holds` is
 * asked, and `leave` runs last. `covers` names the rules that can then have nothing to say about what the record decides
 * by its part of this entity: a kind of record with a rule that is covered nowhere gets no scanner, and its lines are parsed.
 * A variable of an absent field is `NaN`, and `false` for a presence; a variable `x` of
 * ids is two, `xFrom` and `xTo`.
 */
export interface Silence {
  readonly covers?: readonly string[];
  readonly enter?: string;
  readonly keeps: Readonly<Record<string, Kept>>;
  readonly holds?: string;
  readonly leave?: string;
}

const numberOf = <V extends object>(vocabulary: V, word: keyof V): number => {
  const number = Object.keys(vocabulary).indexOf(String(word));
  if (number < 0) throw new Error(`no word ${String(word)}`);
  return number;
};

/** One bit for each word that `isMarked` marks; at most 31 words. */
function bitsOf(words: readonly string[], isMarked: (word: string) => boolean): number {
  if (words.length > 31) throw new Error(`too many words for the bits of a number: ${words.length}`);
  return words.reduce((bits, word, index) => (isMarked(word) ? bits | (1 << index) : bits), 0);
}

/** One character for each event type: what a rule asks of it, as digits that `charCodeAt` reads: 1 a recipient, 2 no fact. */
const eventTypeMarks = eventTypes
  .map(({ recipient, wrongdoing }) => (recipient === "expected" ? 1 : 0) + (wrongdoing ? 2 : 0))
  .join("");

const { ActorType, ClaimType, Commitment, EventStatus, LegalStatus, LinkType, NameType, Role } = vocabularies;
const receiving = bitsOf(Object.keys(Role), (role) => roleTable[role as keyof typeof roleTable].part === "receives");

const isDenied = `(noted.commitment === ${numberOf(Commitment, "denied")})`;
const accusing = ["charge", "accusation", "label"] as const;

const countSilence: Silence = {
  covers: ["count-out-of-order", "count-without-number"],
  keeps: { low: "value", best: "value", high: "value" },
  holds: "(low >= 0 || best >= 0 || high >= 0) && !(low > best) && !(best > high) && !(low > high)",
};

/** Entities that no scanner reads, for they are rare, and the rules that speak of nothing else. A line that has one is parsed. */
export const leftOut: ReadonlyMap<string, readonly string[]> = new Map([
  ["retraction", ["successor-of-another-kind"]],
  ["accepted-warning", []],
]);

/** By entity. The names of the variables are those of the fields. */
export const silences: Readonly<Record<string, Silence>> = {
  name: {
    keeps: { type: "value" },
    leave: `if (type === ${numberOf(NameType, "primary")}) noted.primaryNames++;`,
  },
  actor: {
    covers: ["actor-fact-without-claim", "actor-of-wrong-type", "duplicate-entry", "one-primary-name"],
    enter: "noted.primaryNames = 0;",
    keeps: { type: "value", parent: "presence", countedIn: "presence", size: "presence", claims: "ids" },
    holds: `noted.primaryNames === 1 && (claimsTo > claimsFrom || !(parent || countedIn || size)) && (!size || type === ${numberOf(ActorType, "group")}) && areDistinct(view, claimsFrom, claimsTo)`,
  },
  count: countSilence,
  "event-count": countSilence,
  "day-span": { keeps: { from: "value", to: "value" }, leave: "noted.from = from;\nnoted.to = to;" },
  when: {
    covers: ["earliest-after-latest", "phrase-without-claim", "throughout-outside-bounds"],
    enter: "noted.from = noted.to = Number.NaN;",
    keeps: { earliest: "value", latest: "value", phrase: "presence", claim: "presence" },
    holds:
      "!(earliest > latest) && !(noted.from > noted.to) && !(earliest > noted.from) && !(noted.to > latest) && (claim || !phrase)",
  },
  "date-phrase": {
    covers: ["empty-span", "span-length"],
    keeps: { text: "length", start: "value", end: "value" },
    holds: "end - start === text",
  },
  "spoken-cue": {
    covers: ["empty-span", "span-length"],
    keeps: { start: "value", end: "value", phrase: "length" },
    holds: "end - start === phrase",
    leave: "noted.spokenCues++;",
  },
  "text-position": { covers: ["empty-span"], keeps: { start: "value", end: "value" }, holds: "start < end" },
  participant: {
    keeps: { actor: "id", role: "value", legalStatus: "value", claim: "id" },
    leave: `\
const isConvict = legalStatus === ${numberOf(LegalStatus, "convicted")};
if (isConvict) noted.convicts++;
else if (role === ${numberOf(Role, "initiator")}) noted.initiators++;
if (((${receiving} >> role) & 1) === 1) noted.receivers++;
noteEntry(role * 32 + (legalStatus >= 0 ? legalStatus : 31), actor, claim);`,
  },
  event: {
    covers: [
      "duplicate-entry",
      "event-type-needs-recipient",
      "guilt-presupposed",
      "ongoing-without-throughout",
      "other-without-note",
    ],
    enter: "noted.entries = noted.receivers = noted.initiators = noted.convicts = 0;",
    keeps: { type: "value", status: "value", claims: "ids", note: "presence" },
    holds: `(note || type !== ${eventTypeNames.indexOf("other")}) && (noted.from === noted.from || status !== ${numberOf(EventStatus, "ongoing")}) && isQuietEvent("${eventTypeMarks}".charCodeAt(type), status === ${numberOf(EventStatus, "reported")} || status === ${numberOf(EventStatus, "ongoing")}) && areDistinct(view, claimsFrom, claimsTo) && areEntriesDistinct(view)`,
  },
  "named-step": {
    keeps: { by: "id", together: "ids", onBehalfOf: "id", commitment: "value" },
    holds: `\
(togetherTo === togetherFrom || (noted.steps > 0 && !isAmong(view, by, togetherFrom, togetherTo) && areDistinct(view, togetherFrom, togetherTo))) && \
(onBehalfOf < 0 || !(isSameId(view, by, onBehalfOf) || isAmong(view, onBehalfOf, togetherFrom, togetherTo)))`,
    leave: "noteStep(view, by, false);\nnoteVoices(by, onBehalfOf, togetherFrom, togetherTo, commitment);",
  },
  "unnamed-step": {
    enter: "const cues = noted.spokenCues;",
    keeps: { onBehalfOf: "id", commitment: "value" },
    leave:
      "noteStep(view, -1, onBehalfOf >= 0 || noted.spokenCues > cues);\nnoteVoices(-1, onBehalfOf, 0, 0, commitment);",
  },
  "claim-link": {
    keeps: { type: "value", claim: "id" },
    leave: `if (type === ${numberOf(LinkType, "denies")}) noted.denies++;\nnoteEntry(type, claim, claim);`,
  },
  claim: {
    covers: [
      "accuses-itself",
      "against-not-in-about",
      "allegation-without-against",
      "attribution-starts-with-source",
      "denial-as-accusation",
      "denies-without-denial",
      "duplicate-entry",
      "on-behalf-of-itself",
      "praise-with-against",
      "relation-endpoint-not-in-about",
      "tie-to-itself",
      "together-on-first-step",
      "unattributed-allegation",
    ],
    enter: "noted.entries = noted.steps = noted.accountedFor = noted.denies = 0;",
    keeps: { id: "id", type: "value", about: "ids", relation: "ids", against: "ids" },
    holds: [
      "noted.startsWithSource",
      `(againstTo > againstFrom || (type !== ${numberOf(ClaimType, "charge")} && type !== ${numberOf(ClaimType, "accusation")}))`,
      `(againstTo === againstFrom || type === ${numberOf(ClaimType, "label")} || noted.accountedFor > 0 || ${isDenied})`,
      `(!${isDenied} || (${accusing.map((type) => `type !== ${numberOf(ClaimType, type)}`).join(" && ")}))`,
      `(noted.denies === 0 || ${isDenied})`,
      `(againstTo === againstFrom || (type !== ${numberOf(ClaimType, "praise")} && !(noted.commitment === ${numberOf(Commitment, "certain")} && isVoiceAmong(view, againstFrom, againstTo))))`,
      "areDistinct(view, aboutFrom, aboutTo)",
      "(againstTo === againstFrom || areDistinctAmong(view, againstFrom, againstTo, aboutFrom, aboutTo))",
      "(relationTo === relationFrom || areDistinctAmong(view, relationFrom, relationTo, aboutFrom, aboutTo))",
      "(noted.entries === 0 || (isInNoEntry(view, id) && areEntriesDistinct(view)))",
    ].join(" && "),
  },
};
