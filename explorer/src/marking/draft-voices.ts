import type { DraftClaim } from "attributed-events/draft";
import type { ClaimPlaces } from "../article/desk/protocol.js";
import type { TextVoice } from "../article/read/claims-in-text.js";
import type { Mark } from "../article/text/marks.js";
import { unnamedText } from "../words/voice.js";
import { nameOfKey } from "./bench.js";
import type { Project } from "./project.js";

/** A claim of the article at hand, its voice, and where it stands. */
export interface DraftedClaim {
  readonly claim: DraftClaim;
  readonly voice: number;
  readonly places: ClaimPlaces | undefined;
}

export interface Drafted {
  readonly claims: readonly DraftedClaim[];
  readonly voices: readonly TextVoice[];
  readonly marks: readonly Mark[];
}

/** The claims on one article in the order of its text, and what is drawn of them; the article's own voice is the first. */
export function drafted(
  project: Project,
  places: readonly ClaimPlaces[],
  source: string,
  open: string | undefined,
): Drafted {
  const placeOf = new Map(places.map((place) => [place.key, place]));
  const start = (claim: DraftClaim) => placeOf.get(claim.key)?.passages[0]?.start ?? Number.POSITIVE_INFINITY;
  const here = (project.draft.claims ?? [])
    .filter((claim) => (claim.source ?? source) === source)
    .sort((a, b) => start(a) - start(b));
  const counts = new Map<string, number>([[source, 0]]);
  for (const claim of here) counts.set(voiceOf(claim, source), (counts.get(voiceOf(claim, source)) ?? 0) + 1);
  const keys = [...counts.keys()];
  const claims = here.map((claim) => ({
    claim,
    voice: keys.indexOf(voiceOf(claim, source)),
    places: placeOf.get(claim.key),
  }));
  const voices = [...counts].map(([key, count]) => ({
    key,
    name: voiceName(project, key),
    language: "",
    claims: count,
  }));
  return { claims, voices, marks: claims.flatMap((one, at) => marksOf(one, at, one.claim.key === open)) };
}

function voiceOf({ speakers }: DraftClaim, source: string): string {
  const last = speakers?.at(-1);
  if (last === undefined) return source;
  return last.by ?? last.onBehalfOf ?? `unnamed ${last.unnamedSpeaker ?? "nobody"}`;
}

const voiceName = (project: Project, key: string): string =>
  (key.startsWith("unnamed ") ? unnamedText(key.slice(8)) : undefined) ?? nameOfKey(project, key);

/** What is drawn of a claim; of the one that is open, what each of its words does, too. */
function marksOf({ voice, places }: DraftedClaim, claim: number, isOpen: boolean): readonly Mark[] {
  if (places === undefined) return [];
  const passages = places.passages.map((span): Mark => ({ ...span, claim, voice }));
  if (!isOpen) return passages;
  const kinds = [
    ["content", places.contents],
    ["cue", places.cues],
    ["date", places.dates],
  ] as const;
  return [
    ...passages,
    ...kinds.flatMap(([kind, spans]) => spans.map(({ start, end }): Mark => ({ start, end, claim, voice, kind }))),
  ];
}
