import type { Claim, Dataset } from "attributed-events";
import { type Lookup, speakerName } from "../../state/lookup.js";
import { unnamedText, type Voice, voiceKey, voicesOf } from "../../words/voice.js";
import type { Mark } from "../text/marks.js";

/** A voice of a text, by the number that its letter and its look come from. */
export interface TextVoice {
  readonly key: string;
  readonly name: string;
  readonly language: string;
  readonly claims: number;
}

/** The claims that rest on a text, in reading order, and what is drawn of them. */
export interface ClaimsInText {
  readonly claims: readonly Claim[];
  readonly marks: readonly Mark[];
  /** The voices in the order in which one first hears them. */
  readonly voices: readonly TextVoice[];
  /** The number of each claim's voice. */
  readonly voiceOf: readonly number[];
}

export function claimsInText(lookup: Lookup, dataset: Dataset, source: string): ClaimsInText {
  const here = (claim: Claim) =>
    claim.evidence.flatMap((one) => (one.type === "text-position" && one.source === source ? [one] : []));
  const first = (claim: Claim) => here(claim)[0]?.start ?? 0;
  const claims = dataset.claims
    .filter((claim) => claim.retracted === undefined && here(claim).length > 0)
    .sort((a, b) => first(a) - first(b));
  const heard = new Map<string, { voice: Voice; number: number; claims: number }>();
  const voiceOf = claims.map((claim) => {
    const [voice = { kind: "own", source } as const] = voicesOf(claim);
    const known = heard.get(voiceKey(voice)) ?? { voice, number: heard.size, claims: 0 };
    known.claims++;
    heard.set(voiceKey(voice), known);
    return known.number;
  });
  const marks = claims.flatMap((claim, at) =>
    here(claim).map(({ start, end }): Mark => ({ start, end, claim: at, voice: voiceOf[at] ?? 0 })),
  );
  const voices = [...heard].map(([key, { voice, claims: count }]) => ({ key, ...named(lookup, voice), claims: count }));
  return { claims, marks, voices, voiceOf };
}

function named(lookup: Lookup, voice: Voice): { readonly name: string; readonly language: string } {
  if (voice.kind === "nobody") return { name: unnamedText(voice.unnamed) ?? "nobody is named", language: "" };
  const { text, language } = speakerName(lookup, voice.kind === "own" ? voice.source : voice.by);
  return { name: text, language };
}
