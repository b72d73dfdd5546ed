import { resolveDraft } from "../../src/draft.js";
import { validateDataset } from "../../src/validate.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import type { Suite } from "../report.js";
import { syntheticDraft } from "../synthetic/draft.js";

/** Claims of a short article, of a long one, of a shelf of them, and of more than anybody writes by hand. */
const SIZES = [100, 1_000, 5_000, 20_000];

function contestOf(claims: number): Contest {
  const { draft, texts } = syntheticDraft(claims);
  const verdict = resolveDraft(draft, texts);
  if (!verdict.ok) throw new Error("the synthetic draft is refused");
  const text = JSON.stringify(verdict.dataset);
  return {
    name: `${claims.toLocaleString("en")} claims`,
    items: claims,
    baseline: "JSON.parse and validateDataset",
    contestants: [
      {
        name: "JSON.parse and validateDataset",
        run: () => validateDataset(JSON.parse(text), { freeze: true }).ok,
      },
      { name: "resolveDraft", run: () => resolveDraft(draft, texts).ok },
    ],
  };
}

/** What it costs to make datasets of drafts. */
export async function drafts({ rounds, slice }: Effort): Promise<Suite> {
  const results = await measureAll(SIZES.map(contestOf), { rounds: Math.ceil(rounds / 4), slice });
  return {
    name: "drafts",
    title: "Drafts resolved",
    explanation: [
      "What it costs to find every quotation of a draft in its text and to judge the dataset that it makes, in units of reading and judging",
      "that dataset from JSON; in brackets the same for the fastest tenth of all rounds. Each claim quotes a passage, the part of it that",
      "it rests on and a cue; the text has some 200 characters for each. A cost that is the same in every column grows with the draft alone.",
    ].join("\n"),
    results,
  };
}
