import type { Dataset } from "attributed-events";
import { resolveDraft } from "../../src/draft.js";

/** An invented text of so many words with so many claims, each on a sentence of its own or on a part that others share. */
export function longArticle(words: number, claims: number): { readonly text: string; readonly dataset: Dataset } {
  const count = Math.ceil(words / 10);
  const sentences = Array.from(
    { length: count },
    (_, at) => `Speaker ${at % 12} said that ship ${at} reached harbour ${at * 7} safely.`,
  );
  const text = sentences
    .map((sentence, at) => sentence + (at % 4 === 3 ? "\n\n" : " "))
    .join("")
    .trimEnd();
  const draft = {
    draft: 1,
    name: "ships",
    sources: [{ key: "harbour-post", title: "Ships", publisher: "The Harbour Post", published: "2024-03-07" }],
    actors: Array.from({ length: 12 }, (_, at) => ({ key: `speaker-${at}`, type: "person", name: `Speaker ${at}` })),
    events: Array.from({ length: 4 }, (_, at) => ({ key: `arrivals-${at}`, title: "Ships arrive", type: "travel" })),
    claims: Array.from({ length: claims }, (_, at) => ({
      key: `c-${at}`,
      passage: sentences[at % count],
      content: at % 3 === 0 ? `ship ${at % count} reached harbour ${(at % count) * 7}` : undefined,
      statement: `ship ${at} reached its harbour`,
      type: "assertion",
      speakers: [{ by: `speaker-${(at % count) % 12}`, cue: { words: "said", type: "speech" } }],
      about: [`arrivals-${at % 4}`],
    })).map(({ content, ...claim }) => (content === undefined ? claim : { ...claim, content })),
  };
  const verdict = resolveDraft(draft, { "harbour-post": text });
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.issues[0]));
  return { text, dataset: verdict.dataset };
}
