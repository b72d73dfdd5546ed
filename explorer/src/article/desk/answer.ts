import { movedTo, pinnedText } from "./given-text.js";
import type { Answered, Asked, Questions } from "./protocol.js";

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
    default:
      return kind satisfies never;
  }
}
