import type { Role } from "../../generated/types.js";
import { eventTypeTable, roleTable } from "../../generated/vocabularies.js";
import type { Rule } from "../rule.js";

const receives = (role: Role) => roleTable[role].part === "receives";

/** Such an event makes no sense without somebody it is done to or with. */
export const eventTypeNeedsRecipient: Rule = {
  code: "event-type-needs-recipient",
  alone: {
    event({ type, participants }, find) {
      if (eventTypeTable[type].recipient !== "expected" || participants.some(({ role }) => receives(role))) return;
      find("event-type-needs-recipient", ["participants"], { type });
    },
  },
};
