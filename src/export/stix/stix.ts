import type { Dataset } from "../../generated/types.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { type LossTable, lossesOf } from "../shared/loss.js";
import { compact } from "./compact.js";
import { extensionDefinition, toolIdentity } from "./extension-definition.js";
import { identity } from "./identity.js";
import { incident } from "./incident.js";
import { judgementNote } from "./judgement-note.js";
import { location } from "./location.js";
import { marking } from "./marking.js";
import { note } from "./note.js";
import { relationshipsOfClaim, relationshipsOfEvent } from "./relationship.js";
import { report } from "./report.js";
import { type StixContext, stixContext } from "./stix-context.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";

/** What a STIX bundle cannot say. */
export const stixLosses: LossTable = {
  $schema: "is about our own file",
  schemaVersion: "is about our own file",
};

/**
 * The dataset as a STIX 2.1 bundle: reports, identities, incidents, locations, notes and relationships.
 * Each claim is a note whose content names everybody who says so; the path, its certainties and passages are in a
 * property extension that the bundle defines. Nobody is ever a `threat-actor`, whatever they are accused of.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toStix } from "attributed-events/export";
 *
 * const { output, lost } = toStix(dataset);
 * ```
 */
export function toStix(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const objects = objectsOf(stixContext(dataset, part));
  const id = stixId("bundle", ...objects.map((object) => object.id));
  return {
    output: `${JSON.stringify(compact({ type: "bundle", id, objects }), null, 2)}\n`,
    lost: lossesOf(part, stixLosses),
  };
}

function objectsOf(context: StixContext): StixObject[] {
  const { sources, actors, events, claims, judgements = [] } = context.dataset;
  const locations = events.map((event) => location(context, event)).filter((object) => object !== undefined);
  return unique([
    toolIdentity,
    extensionDefinition,
    marking(context),
    ...sources.map((source) => report(context, source)),
    ...actors.map((actor) => identity(context, actor)),
    ...locations,
    ...events.map((event) => incident(context, event)),
    ...claims.map((claim) => note(context, claim)),
    ...events.flatMap((event) => relationshipsOfEvent(context, event)),
    ...claims.flatMap((claim) => relationshipsOfClaim(context, claim)),
    ...judgements.map((judgement) => judgementNote(context, judgement)),
  ]);
}

/** The first object of each id: two events in one place share its location. */
const unique = (objects: readonly StixObject[]) => [...new Map(objects.map((object) => [object.id, object])).values()];
