import { type DraftClaim, type DraftDocument, resolveDraft } from "../../src/draft.js";
import type { Dataset } from "../../src/index.js";
import { formatIssue } from "../../src/validate.js";
import { fixtureText } from "../validate/fixtures.js";

/** The text that the draft quotes. */
export const harbourText = fixtureText("harbour-post");

export const harbourTexts = { "harbour-post": harbourText };

const held: DraftClaim = {
  key: "sailors-held",
  passage: "The Storm Office held three sailors on Monday, the Ministry of Weather said.",
  content: "The Storm Office held three sailors on Monday",
  statement: "the Storm Office held three sailors on Monday",
  type: "announcement",
  speakers: [{ by: "ministry-of-weather", cue: { words: "said", type: "speech" } }],
  events: [
    {
      event: "detention",
      participants: [
        { actor: "storm-office", role: "detaining-authority" },
        { actor: "three-sailors", role: "detained" },
      ],
      counts: [{ measure: "detained", best: 3 }],
      when: { words: "on Monday" },
    },
  ],
  actors: [{ actor: "three-sailors", size: { best: 3 } }],
};

const smuggled: DraftClaim = {
  key: "barometers-smuggled",
  passage: "The sailors had smuggled barometers across the border, according to the ministry.",
  content: "The sailors had smuggled barometers across the border",
  statement: "the sailors smuggled barometers across the border",
  type: "accusation",
  speakers: [{ by: "ministry-of-weather", cue: { words: "according to", type: "according-to" } }],
  against: ["three-sailors"],
  events: [{ event: "smuggling", participants: [{ actor: "three-sailors", role: "alleged-perpetrator" }] }],
};

/** A draft that says most of what can be said, of one article of three sentences. */
export const harbourDraft = {
  draft: 1,
  name: "harbour-post",
  sources: [{ key: "harbour-post", title: "Three sailors held over barometers", published: "2024-03-06" }],
  actors: [
    { key: "ministry-of-weather", type: "agency", name: "Ministry of Weather" },
    { key: "storm-office", type: "agency", name: "Storm Office" },
    { key: "three-sailors", type: "group", name: "three sailors", unnamed: true },
  ],
  events: [
    { key: "detention", title: "The Storm Office detains three sailors", type: "detention" },
    { key: "smuggling", title: "Three sailors smuggle barometers", type: "smuggling", status: "alleged" },
  ],
  claims: [held, smuggled],
} as const satisfies DraftDocument;

/** A copy of that draft after some changes. */
export function harbourWith(change: (draft: Changeable) => void): unknown {
  const draft = structuredClone(harbourDraft) as unknown as Changeable;
  change(draft);
  return draft;
}

/** A draft that a test may change wherever it likes. */
// biome-ignore lint/suspicious/noExplicitAny: what a test writes into a draft is wrong on purpose
type Changeable = any;

/** The dataset that a draft stands for. */
export function resolved(draft: unknown, texts: Readonly<Record<string, string>> = harbourTexts): Dataset {
  const verdict = resolveDraft(draft, texts);
  if (verdict.ok) return verdict.dataset;
  throw new Error(verdict.issues.map(formatIssue).join("\n"));
}

/** What is said of a draft. */
export function told(draft: unknown, texts: Readonly<Record<string, string>> = harbourTexts): readonly string[] {
  const verdict = resolveDraft(draft, texts);
  return [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings].map(formatIssue);
}

export const harbourDataset = resolved(harbourDraft);
