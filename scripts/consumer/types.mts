import {
  type Claim,
  type Dataset,
  dataset,
  type EventId,
  eventsBetween,
  type KnownEventId,
  meta,
} from "attributed-events";
import { isClaim } from "attributed-events/accept";
import { type Change, diffDatasets } from "attributed-events/diff";
import { type Digest, digestDataset } from "attributed-events/digest";
import { type DraftDocument, draftOf, resolveDraft } from "attributed-events/draft";
import { type DraftText, readDraft } from "attributed-events/draft/yaml";
import { exportFormats } from "attributed-events/export";
import { type DatasetImport, fromUcdp } from "attributed-events/import";
import { validateDataset } from "attributed-events/validate";
import { entities } from "attributed-events/zod";

const anybody: Dataset = dataset;
const digest: Digest = digestDataset(anybody);
const same: boolean = digest === meta.digest;
const known: KnownEventId | undefined = dataset.events[0]?.id;
const open: EventId = known ?? "event:somebody-elses";
const titles: string[] = eventsBetween(dataset, { from: "2023-01-01" }).map(({ title }) => title);
const read: DraftText = readDraft("draft: 1");
const written: DraftDocument = draftOf(anybody, {}).draft;
const resolved: boolean = resolveDraft(written, {}).ok;
const changes: readonly Change[] = diffDatasets(anybody, anybody).changes;
const verdict = validateDataset(JSON.parse("{}"));
const claims: readonly Claim[] = verdict.ok ? verdict.dataset.claims : [];
const parsed: { id: string } | undefined = entities.Claim.safeParse({}).data;

const imported: DatasetImport = fromUcdp([{ name: "ged.csv", content: "" }]);

const shaped: unknown = JSON.parse("{}");
const statement: string | undefined = isClaim(shaped) ? shaped.statement : undefined;

// @ts-expect-error an actor's id is no event's id
const wrong: EventId = "actor:somebody";
// @ts-expect-error the packaged ids are known to the letter
const misspelt: KnownEventId = "event:no-such-event-is-in-the-data";
// @ts-expect-error the data is read-only
dataset.events.push(dataset.events[0]);

export {
  changes,
  claims,
  exportFormats,
  imported,
  misspelt,
  open,
  parsed,
  read,
  resolved,
  same,
  statement,
  titles,
  wrong,
};
