import { expectRecipient, receiving } from "../../generated/rule-tables.js";
import { a } from "../issues/words.js";
import type { Rule } from "./given/rule.js";

/** Such an event makes no sense without somebody it is done to or with. */
export interface EventTypeNeedsRecipient {
  type: string;
}

/** Such an event makes no sense without somebody it is done to or with. */
export const eventTypeNeedsRecipient: Rule<"event-type-needs-recipient", EventTypeNeedsRecipient> = {
  code: "event-type-needs-recipient",
  severity: "warning",
  alone: {
    event({ type, participants }, find) {
      if (!expectRecipient.has(type) || participants.some(({ role }) => receiving.has(role))) return;
      find(["participants"], { type });
    },
  },
};

export const eventTypeNeedsRecipientSentence = ({ type }: EventTypeNeedsRecipient) =>
  `${a(type)} is done to or with somebody, and no participant is said to receive it; name one, or say in "accepted" why the text has none`;
