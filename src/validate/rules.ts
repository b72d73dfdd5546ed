import type { Rule } from "./rule.js";
import { actorFactWithoutClaim } from "./rules/actor-fact-without-claim.js";
import { actorOfWrongType } from "./rules/actor-of-wrong-type.js";
import { againstNotInAbout } from "./rules/against-not-in-about.js";
import { agencyCycle } from "./rules/agency-cycle.js";
import { allegationWithoutAgainst } from "./rules/allegation-without-against.js";
import { allegedRoleWithoutAllegation } from "./rules/alleged-role-without-allegation.js";
import { attributionStartsWithSource } from "./rules/attribution-starts-with-source.js";
import { claimNotAboutActor } from "./rules/claim-not-about-actor.js";
import { claimNotAboutEvent } from "./rules/claim-not-about-event.js";
import { countDisagreesWithGroupSize } from "./rules/count-disagrees-with-group-size.js";
import { countOutOfOrder } from "./rules/count-out-of-order.js";
import { countWithoutNumber } from "./rules/count-without-number.js";
import { countedInCycle } from "./rules/counted-in-cycle.js";
import { datedAfterPublication } from "./rules/dated-after-publication.js";
import { duplicateEntry } from "./rules/duplicate-entry.js";
import { duplicateId } from "./rules/duplicate-id.js";
import { earliestAfterLatest } from "./rules/earliest-after-latest.js";
import { emptySpan } from "./rules/empty-span.js";
import { eventTypeNeedsRecipient } from "./rules/event-type-needs-recipient.js";
import { evidenceOutOfRange } from "./rules/evidence-out-of-range.js";
import { guiltPresupposed } from "./rules/guilt-presupposed.js";
import { onePrimaryName } from "./rules/one-primary-name.js";
import { passageInAnotherSource } from "./rules/passage-in-another-source.js";
import { phraseWithoutClaim } from "./rules/phrase-without-claim.js";
import { positionWithoutText } from "./rules/position-without-text.js";
import { relationEndpointNotInAbout } from "./rules/relation-endpoint-not-in-about.js";
import { restsOnRetracted } from "./rules/rests-on-retracted.js";
import { spanLength } from "./rules/span-length.js";
import { successorCycle } from "./rules/successor-cycle.js";
import { successorOfAnotherKind } from "./rules/successor-of-another-kind.js";
import { tieToItself } from "./rules/tie-to-itself.js";
import { unattributedAllegation } from "./rules/unattributed-allegation.js";
import { unresolvedReference } from "./rules/unresolved-reference.js";

/** Every rule, in the alphabetical order of their codes. `docs/issues.md` explains each. */
export const rules: readonly Rule[] = [
  actorFactWithoutClaim,
  actorOfWrongType,
  againstNotInAbout,
  agencyCycle,
  allegationWithoutAgainst,
  allegedRoleWithoutAllegation,
  attributionStartsWithSource,
  claimNotAboutActor,
  claimNotAboutEvent,
  countDisagreesWithGroupSize,
  countOutOfOrder,
  countWithoutNumber,
  countedInCycle,
  datedAfterPublication,
  duplicateEntry,
  duplicateId,
  earliestAfterLatest,
  emptySpan,
  eventTypeNeedsRecipient,
  evidenceOutOfRange,
  guiltPresupposed,
  onePrimaryName,
  passageInAnotherSource,
  phraseWithoutClaim,
  positionWithoutText,
  relationEndpointNotInAbout,
  restsOnRetracted,
  spanLength,
  successorCycle,
  successorOfAnotherKind,
  tieToItself,
  unattributedAllegation,
  unresolvedReference,
];
