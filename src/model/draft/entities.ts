import { DraftActor, DraftName } from "./actor.js";
import { DraftClaim, DraftLink, DraftRelation } from "./claim.js";
import { DraftCount, DraftSize } from "./count.js";
import { DraftDocument } from "./document.js";
import { DraftEvent } from "./event.js";
import { DraftActorFacts, DraftEventFacts, DraftParticipant } from "./facts.js";
import { DraftPassage } from "./passage.js";
import { DraftPlace } from "./place.js";
import { DraftRetraction } from "./retraction.js";
import { DraftSource, DraftStamp } from "./source.js";
import { DraftCue, DraftDocumentStep, DraftSpeaker } from "./speaker.js";
import { DraftDates, DraftWhen } from "./when.js";

/** The schemas of a draft, published as one file, `schemas/draft.schema.json`, together with the parts of records in it. */
export const draftEntities = {
  DraftDocument,
  DraftSource,
  DraftStamp,
  DraftActor,
  DraftName,
  DraftEvent,
  DraftDates,
  DraftPlace,
  DraftClaim,
  DraftPassage,
  DraftDocumentStep,
  DraftSpeaker,
  DraftCue,
  DraftEventFacts,
  DraftParticipant,
  DraftCount,
  DraftWhen,
  DraftActorFacts,
  DraftSize,
  DraftRelation,
  DraftLink,
  DraftRetraction,
} as const;
