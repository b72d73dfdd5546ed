import { keptFor, type Slot } from "../../dataset/freeze.js";
import type { Dataset } from "../../generated/types.js";
import type { EventAnswerer } from "./event-question.js";

/** Where the one who answers for a dataset is kept. */
export const answererSlot: Slot<EventAnswerer> = { name: "answerer of events" };

/** Who answers questions about a dataset sooner than by looking at all events; `undefined` where nobody was made to. */
export const answererOf = (dataset: Dataset): EventAnswerer | undefined => keptFor(dataset, answererSlot);
