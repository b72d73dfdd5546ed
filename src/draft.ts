export { type DraftOfDataset, draftOf } from "./draft/draft-of.js";
export { draftInstructions } from "./draft/for-models/draft-instructions.js";
export { draftSchema, type PlainSchema, type Vendor } from "./draft/for-models/draft-schema.js";
export { type Refusal, type RepairRequest, repairRequest } from "./draft/for-models/repair-request.js";
export type { WhyLeft } from "./draft/move/moving.js";
export {
  type LeftWords,
  type MovedDataset,
  type MovedWords,
  type MoveOptions,
  movePassages,
} from "./draft/move-passages.js";
export { type ResolveOptions, resolveDraft } from "./draft/resolve-draft.js";
export type { NotCarried } from "./draft/write/differences.js";
export type {
  DraftActor,
  DraftActorFacts,
  DraftClaim,
  DraftCount,
  DraftCue,
  DraftDates,
  DraftDocument,
  DraftDocumentStep,
  DraftEvent,
  DraftEventFacts,
  DraftLink,
  DraftName,
  DraftParticipant,
  DraftPassage,
  DraftPlace,
  DraftRelation,
  DraftRetraction,
  DraftSize,
  DraftSource,
  DraftSpeaker,
  DraftStamp,
  DraftWhen,
} from "./generated/draft-types.js";
export type { NearestPassage, WhyNot } from "./passage/find-quotation.js";
export type { Selection } from "./passage/fragment-matches.js";
export type { Difference } from "./passage/quotation/nearest-passage.js";
