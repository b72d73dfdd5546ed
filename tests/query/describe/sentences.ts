import {
  type AttributionStep,
  type Claim,
  type ClaimType,
  type Commitment,
  type CueType,
  type Dataset,
  describeClaim,
  type UnnamedSpeaker,
} from "../../../src/index.js";
import { balloons } from "../balloons.js";

/*
 * Forty claims, chosen before any of their sentences was seen: every type, every cue, every commitment, speakers named,
 * described, not named, together and on behalf of others, denials among them. `sentences.golden.txt` has their sentences.
 */

const post = "source:harbour-post";
const watch = "actor:coast-watch";
const radio = "actor:local-radio";
const ministry = "actor:ministry-of-weather";
const night = "actor:night-watch";
const ada = "actor:ada-vane";
const flyers = "actor:kite-flyers";

const phrases: Readonly<Record<Exclude<CueType, "continuation">, string>> = {
  speech: "told reporters",
  report: "reported",
  "according-to": "according to",
  finding: "established",
  factive: "exposed",
  accusation: "blamed",
  charge: "charged",
  demand: "called for",
  hearsay: "reportedly",
  passive: "was found",
};

const cue = (type: CueType | undefined): Pick<AttributionStep, "cue"> => {
  if (type === undefined) return {};
  if (type === "continuation") return { cue: { type } };
  const phrase = phrases[type];
  return { cue: { type, source: post, start: 0, end: phrase.length, phrase } };
};

type Named = Extract<AttributionStep, { readonly by: string }>;
type Others = Pick<Named, "together" | "onBehalfOf">;

const by = (
  who: Named["by"],
  type: CueType | undefined,
  commitment: Commitment,
  others: Others = {},
): AttributionStep => ({
  by: who,
  ...others,
  ...cue(type),
  commitment,
});

const nobody = (
  unnamedSpeaker: UnnamedSpeaker,
  type: CueType | undefined,
  commitment: Commitment,
  others: Pick<Named, "onBehalfOf"> = {},
): AttributionStep => ({ by: null, unnamedSpeaker, ...others, ...cue(type), commitment });

const paper = (commitment: Commitment = "uncommitted"): AttributionStep => ({ by: post, commitment });

const spied = "the kite flyers watched the harbour";
const spies = "the kite flyers are spies";
const inquiry = "Norland should inquire into the balloons";
const vane = "Ada Vane watched the harbour";
const patriot = "Ada Vane is a true friend of the sea";

type Case = readonly [type: ClaimType, statement: string, path: readonly AttributionStep[], against?: Claim["against"]];

const cases: readonly Case[] = [
  // Accusations and charges
  ["accusation", spied, [paper(), by(watch, "accusation", "certain")], [flyers]],
  ["accusation", spied, [paper(), nobody("nobody", "passive", "certain")], [flyers]],
  ["accusation", spied, [paper(), nobody("officials", "accusation", "probable")], [flyers]],
  ["accusation", spied, [paper(), by(watch, "passive", "certain", { onBehalfOf: ministry })], [flyers]],
  ["accusation", vane, [paper(), by(radio, "report", "uncommitted"), by(watch, "speech", "possible")], [ada]],
  ["accusation", vane, [paper(), nobody("nobody", "hearsay", "uncommitted")], [ada]],
  ["accusation", vane, [paper("certain")], [ada]],
  ["charge", vane, [paper(), by(ministry, "charge", "certain")], [ada]],
  ["charge", vane, [paper("certain"), nobody("officials", "charge", "certain")], [ada]],
  // Labels and praise
  ["label", spies, [paper(), by(ministry, "demand", "certain")], [flyers]],
  ["label", spies, [paper("certain"), by(ministry, "factive", "certain")], [flyers]],
  ["label", spies, [paper(), by(watch, "continuation", "certain", { together: [night] })], [flyers]],
  ["label", spies, [paper("certain")], [flyers]],
  ["praise", patriot, [paper(), by(watch, "speech", "certain")]],
  ["praise", patriot, [paper("certain")]],
  ["praise", patriot, [paper(), by(radio, "according-to", "certain")]],
  // Demands
  ["demand", inquiry, [paper(), by(watch, "demand", "certain")]],
  ["demand", inquiry, [paper(), by(watch, "speech", "certain", { together: [night, radio] })]],
  ["demand", inquiry, [paper(), by(watch, "demand", "denied")]],
  ["demand", inquiry, [paper(), nobody("nobody", "demand", "certain")]],
  ["demand", inquiry, [paper("certain"), by(radio, "demand", "uncommitted")]],
  ["demand", inquiry, [paper("denied")]],
  // Findings and announcements
  ["finding", spied, [paper("certain"), nobody("inquiry", "finding", "certain")], [flyers]],
  ["finding", spied, [paper(), nobody("nobody", "passive", "certain")], [flyers]],
  ["finding", spied, [paper(), by(watch, "finding", "probable")], [flyers]],
  ["announcement", "the balloons belong to the ministry", [paper("certain"), by(ministry, "factive", "certain")]],
  [
    "announcement",
    "the balloons belong to the ministry",
    [paper(), by("actor:storm-office", "speech", "certain", { onBehalfOf: ministry })],
  ],
  [
    "announcement",
    "the balloons belong to the ministry",
    [paper(), by(radio, "report", "certain"), by(ministry, "according-to", "certain")],
  ],
  // Denials
  ["assertion", vane, [paper(), by(ada, "speech", "denied")], [ada]],
  ["assertion", vane, [paper(), by(watch, "speech", "denied", { onBehalfOf: ada })], [ada]],
  ["assertion", vane, [paper("certain"), by(ada, "accusation", "denied")], [ada]],
  ["assertion", spied, [paper(), nobody("officials", "speech", "denied")], [flyers]],
  ["assertion", spied, [paper(), nobody("nobody", "passive", "denied")], [flyers]],
  ["assertion", spied, [paper("denied")], [flyers]],
  [
    "assertion",
    spied,
    [paper("denied"), by(radio, "report", "uncommitted"), by(night, "finding", "denied", { together: [watch] })],
    [flyers],
  ],
  ["assertion", "the storm season lasts", [paper(), by(ministry, "speech", "denied")]],
  // One who passes on what another says
  ["accusation", spied, [paper(), by(ministry, "speech", "denied"), by(radio, "report", "certain")], [flyers]],
  [
    "assertion",
    "the storm season lasts",
    [paper(), by(radio, "according-to", "probable"), by(ministry, "speech", "certain")],
  ],
  ["assertion", "the storm season lasts", [paper(), nobody("document", "according-to", "possible")]],
  ["assertion", "the storm season lasts", [paper(), nobody("nobody", undefined, "certain", { onBehalfOf: ministry })]],
];

const words = (step: AttributionStep): string =>
  [
    step.by ?? step.unnamedSpeaker,
    ...(step.by === null ? [] : (step.together ?? []).map((id) => `+ ${id}`)),
    ...(step.onBehalfOf === undefined ? [] : [`for ${step.onBehalfOf}`]),
    ...(step.cue === undefined ? [] : [step.cue.type]),
    step.commitment,
  ].join(" ");

/** Each of the forty: what it is, and on the next line its sentence. */
export function goldenSentences(): string {
  const paragraphs = cases.map(([type, statement, attribution, against], index) => {
    const [first] = balloons.claims;
    if (first === undefined) throw new Error("no claim");
    const claim: Claim = { ...first, type, statement, attribution, ...(against && { against }) };
    const dataset: Dataset = { ...balloons, claims: [claim] };
    const path = attribution.map(words).join(" > ");
    return `${index + 1}. ${type}${against ? " against" : ""}: ${path}\n${describeClaim(dataset, claim)}\n`;
  });
  return paragraphs.join("\n");
}
