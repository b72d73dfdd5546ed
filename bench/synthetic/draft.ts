import type { DraftClaim, DraftDocument } from "../../src/draft.js";

/** A draft and the text that it quotes. */
export interface SyntheticDraft {
  readonly draft: DraftDocument;
  readonly texts: Readonly<Record<string, string>>;
}

/** So many claims tell of one event. */
const TOLD_OF_ONE = 4;

/** So many sentences that nobody quotes stand between two that are quoted: a text has some 250 characters for each claim. */
const BETWEEN = 2;

const sentence = (number: number) =>
  `Harbour master ${number} said on Monday that ship ${number * 7} had left the harbour with ${number % 90} pilots.`;

/** A draft of so many claims, each with a speaker and a cue, of one text. Every quotation stands once. */
export function syntheticDraft(claims: number): SyntheticDraft {
  const numbers = Array.from({ length: claims }, (_, at) => at + 1);
  const between = (number: number) =>
    Array.from({ length: BETWEEN }, (_, at) => `Nobody on pier ${number * BETWEEN + at} said a word of it.`).join(" ");
  const text = numbers.map((number) => `${sentence(number)} ${between(number)}`).join("\n\n");
  const events = numbers.filter((number) => number % TOLD_OF_ONE === 1);
  return {
    texts: { "harbour-post": text },
    draft: {
      draft: 1,
      name: "synthetic",
      sources: [{ key: "harbour-post", published: "2024-03-07" }],
      actors: [{ key: "harbour-masters", type: "group", name: "harbour masters", unnamed: true }],
      events: events.map((number) => ({
        key: `event-${number}`,
        title: `Ship ${number * 7} leaves`,
        type: "visit",
      })),
      claims: numbers.map(claimOf),
    },
  };
}

function claimOf(number: number): DraftClaim {
  const isFirst = number % TOLD_OF_ONE === 1;
  const event = `event-${number - ((number - 1) % TOLD_OF_ONE)}`;
  return {
    key: `claim-${number}`,
    passage: sentence(number),
    content: sentence(number)
      .replace(/^.* that /, "")
      .replace(/\.$/, ""),
    statement: `ship ${number * 7} left the harbour`,
    type: "assertion",
    speakers: [{ by: "harbour-masters", cue: { words: "said", type: "speech" } }],
    events: [
      {
        event,
        participants: isFirst ? [{ actor: "harbour-masters", role: "initiator" }] : null,
        when: isFirst ? { words: "on Monday" } : null,
      },
    ],
  };
}
