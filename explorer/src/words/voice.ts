import type { AttributionStep, Claim, UnnamedSpeaker } from "attributed-events";

/** On whose word a claim comes down to: the document's own, somebody's who is named, or nobody's. */
export type Voice =
  | { readonly kind: "own"; readonly source: string }
  | { readonly kind: "named"; readonly by: string }
  | { readonly kind: "nobody"; readonly unnamed: UnnamedSpeaker };

/**
 * The voices that the last step of a claim's path speaks with: several where they speak together. An unnamed spokesman
 * speaks with the voice of whom he speaks for.
 */
export function voicesOf({ attribution }: Pick<Claim, "attribution">): readonly Voice[] {
  const [document] = attribution;
  const last = attribution.at(-1);
  if (last === undefined || document?.by == null) return [{ kind: "nobody", unnamed: "nobody" }];
  if (last.by === null) {
    const { onBehalfOf, unnamedSpeaker } = last;
    return [onBehalfOf === undefined ? { kind: "nobody", unnamed: unnamedSpeaker } : { kind: "named", by: onBehalfOf }];
  }
  const isOwn = attribution.every((step) => step.by === document.by && step.together === undefined);
  if (isOwn) return [{ kind: "own", source: document.by }];
  return [last.by, ...(last.together ?? [])].map((by) => ({ kind: "named", by }));
}

/** A voice as one text, to group by and to put into an address. */
export const voiceKey = (voice: Voice): string =>
  voice.kind === "own" ? `own-${voice.source}` : voice.kind === "named" ? voice.by : `nobody-${voice.unnamed}`;

/** Claims of one voice. */
export interface VoiceGroup {
  readonly key: string;
  readonly voice: Voice;
  readonly claims: readonly Claim[];
}

const rank = { own: 0, named: 1, nobody: 2 } as const;

/** Documents' own voices first, then who is named, then nobody. */
export const voiceOrder = (a: Voice, b: Voice): number => rank[a.kind] - rank[b.kind];

/** The claims by voice: a document's own first, then each named speaker by the number of claims, then nobody named.
 * What several say together stands under each of them. */
export function byVoice(claims: readonly Claim[]): VoiceGroup[] {
  const groups = new Map<string, { voice: Voice; claims: Claim[] }>();
  for (const claim of claims) {
    for (const voice of voicesOf(claim)) {
      const group = groups.get(voiceKey(voice));
      if (group === undefined) groups.set(voiceKey(voice), { voice, claims: [claim] });
      else group.claims.push(claim);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => voiceOrder(a.voice, b.voice) || b.claims.length - a.claims.length);
}

const unnamed: Readonly<Record<UnnamedSpeaker, string>> = {
  nobody: "nobody is named",
  document: "a document that is not named",
  inquiry: "an inquiry that is not named",
  officials: "officials who are not named",
};

/** Who is meant where no name is given. */
export const unnamedText = (speaker: string): string | undefined =>
  Object.entries(unnamed).find(([kind]) => kind === speaker)?.[1];

const commitments: Readonly<Record<AttributionStep["commitment"], string>> = {
  certain: "says it is so",
  probable: "says it is likely",
  possible: "says it may be so",
  uncommitted: "does not say whether it is so",
  denied: "says it is not so",
};

/** How sure a speaker is, as a predicate. Of a demand, commitment says whether the speaker stands behind it. */
export function commitmentText({ commitment }: Pick<AttributionStep, "commitment">, type: Claim["type"]): string {
  if (type !== "demand") return commitments[commitment];
  if (commitment === "certain") return "demands it";
  return commitment === "denied" ? "rejects the demand" : "passes the demand on";
}
