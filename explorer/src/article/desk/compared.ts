import type { Dataset } from "attributed-events";
import {
  type Agreement,
  compareReadings,
  formatSettlementIssue,
  settleReadings,
  toSettlement,
} from "attributed-events/agree";
import { draftOf, resolveDraft } from "attributed-events/draft";
import { formatIssue, validateDataset } from "attributed-events/validate";
import { openedText } from "./opened-text.js";
import type { Compared, Comparison, Questions, Refused } from "./protocol.js";

/** The readers, as decisions name them. */
const [MINE, THEIRS] = ["mine", "theirs"] as const;

/** So many sentences are shown. */
const MOST = 5;

/** What two readers agree and differ on, in reading order. */
export function compared(question: Compared): Comparison {
  const both = readingsOf(question);
  if ("refused" in both) return both;
  const { agreement } = both;
  const found = agreement.pairs[0]?.layers.find(({ layer }) => layer === "claims")?.overlap;
  const claims = {
    both: found?.both ?? 0,
    onlyMine: found?.onlyOne ?? 0,
    onlyTheirs: found?.onlyOther ?? 0,
  };
  return { settlement: toSettlement(agreement), claims };
}

/** The draft of the reading that the decisions make; its ids are those of the first reading. */
export function settled({ settlement, ...question }: Questions["settle"]["question"]): Questions["settle"]["answer"] {
  const both = readingsOf(question);
  if ("refused" in both) return both;
  const verdict = settleReadings(both.readings, both.agreement, settlement);
  if (!verdict.ok) return { refused: verdict.issues.slice(0, MOST).map(formatSettlementIssue) };
  const judged = validateDataset(verdict.dataset);
  if (!judged.ok) return { refused: judged.issues.slice(0, MOST).map(formatIssue) };
  return { draft: draftOf(judged.dataset, question.texts).draft, followed: verdict.followed };
}

interface Readings {
  readonly readings: Parameters<typeof compareReadings>[0];
  readonly agreement: Agreement;
}

function readingsOf({ mine, theirs, texts }: Compared): Readings | Refused {
  const other = otherReading(theirs, texts);
  if ("refused" in other) return other;
  const readings = [
    { reader: MINE, dataset: mine },
    { reader: THEIRS, dataset: other },
  ];
  const byId = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`source:${key}`, text]));
  try {
    return { readings, agreement: compareReadings(readings, { texts: byId, resamples: 1 }) };
  } catch (error) {
    return { refused: [error instanceof Error ? error.message : "the two cannot be compared"] };
  }
}

function otherReading(text: string, texts: Readonly<Record<string, string>>): Dataset | Refused {
  const opened = openedText(text);
  if (opened.is === "neither") return { refused: opened.sentences };
  if (opened.is === "dataset") return opened.dataset;
  const verdict = resolveDraft(opened.draft, texts);
  return verdict.ok ? verdict.dataset : { refused: verdict.issues.slice(0, MOST).map(formatIssue) };
}
