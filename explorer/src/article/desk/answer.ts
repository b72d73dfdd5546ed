import { draftOf } from "attributed-events/draft";
import { writeDraft } from "attributed-events/draft/yaml";
import { compared, settled } from "./compared.js";
import { movedTo, pinnedText } from "./given-text.js";
import { judged } from "./judged.js";
import { openedText } from "./opened-text.js";
import type { Answered, Asked, Questions } from "./protocol.js";
import { quoteAt } from "./quote-at.js";

/** Answers the page, in the worker. */
export async function answer(asked: Asked, tell: (answered: Answered) => void): Promise<void> {
  const { number } = asked;
  try {
    tell({ number, answer: await answerTo(asked) });
  } catch (error) {
    tell({ number, failed: error instanceof Error ? error.message : "unknown" });
  }
}

type Answer = Questions[keyof Questions]["answer"];

function answerTo({ kind, question }: Asked): Answer | Promise<Answer> {
  switch (kind) {
    case "pinned":
      return pinnedText(question);
    case "moved":
      return movedTo(question);
    case "judge":
      return judged(question);
    case "quote":
      return quoteAt(question);
    case "open":
      return openedText(question.text);
    case "yaml":
      return writeDraft(question.draft);
    case "draft":
      return draftOf(question.dataset, question.texts);
    case "compare":
      return compared(question);
    case "settle":
      return settled(question);
    default:
      return kind satisfies never;
  }
}
