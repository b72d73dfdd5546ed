import { expectRecipient, receiving } from "../../generated/rule-tables.js";
import type { Rule } from "../rule.js";

/** Such an event makes no sense without somebody it is done to or with. */
export const eventTypeNeedsRecipient: Rule = {
  code: "event-type-needs-recipient",
  alone: {
    event({ type, participants }, find) {
      if (!expectRecipient.has(type) || participants.some(({ role }) => receiving.has(role))) return;
      find("event-type-needs-recipient", ["participants"], { type });
    },
  },
};
