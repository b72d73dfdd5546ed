import type { AttributionStep, Claim } from "../../generated/types.js";
import { passageUrl } from "../../query/passage-url.js";
import { toEdtf } from "../edtf.js";
import { nameOf, speakerOf, type Told } from "../told.js";
import { retractionColumns } from "./retraction-columns.js";
import { table } from "./table.js";

const separator = " | ";

const list = (values: readonly string[]) => (values.length === 0 ? null : values.join(separator));

const speakerIn = (told: Told, step: AttributionStep) =>
  step.by === null ? `(${step.unnamedSpeaker}, unnamed)` : speakerOf(told, step.by);

const sourceOf = (told: Told, { attribution: [first] }: Claim) =>
  first === undefined || first.by === null ? undefined : told.sources.get(first.by);

const eventsOf = (told: Told, { about }: Claim) => about.flatMap((id) => told.events.get(id) ?? []);
const actorsOf = (told: Told, { about }: Claim) => about.flatMap((id) => told.actors.get(id) ?? []);

const text = (description: string) => ({ type: "string", description, required: false }) as const;
const always = (description: string) => ({ type: "string", description, required: true }) as const;

/** For people who want one sheet. It repeats what the other tables hold, with names in place of ids. */
export const claimsWideTable = table(
  {
    name: "claims_wide",
    description:
      "One sheet for reading: a claim a row, with who says so, whom and what it is about. Several values in a cell are " +
      "separated by ` | `; the other tables hold the same without that, one value a cell.",
    primaryKey: ["claim_id"],
    rows: ({ dataset }) => dataset.claims,
  },
  [
    {
      name: "claim_id",
      ...always("The claim."),
      references: "claims",
      cell: ({ id }) => id,
    },
    {
      name: "sentence",
      ...always("The claim with the whole path of who says so. Show this, not the bare statement."),
      cell: ({ id }, { sentenceOf }) => sentenceOf(id),
    },
    {
      name: "said_by",
      ...always("Who says so, from the source document inwards."),
      cell: ({ attribution }, told) => list(attribution.map((step) => speakerIn(told, step))),
    },
    {
      name: "commitments",
      ...always("How sure each of them is of it, in the same order."),
      cell: ({ attribution }) => list(attribution.map(({ commitment }) => commitment)),
    },
    {
      name: "cues",
      ...text("The words in the source that signal them, where there are such words."),
      cell: ({ attribution }) => list(attribution.flatMap(({ cue }) => (cue && "phrase" in cue ? cue.phrase : []))),
    },
    { name: "type", field: "claims[].type", cell: ({ type }) => type },
    {
      name: "is_allegation",
      type: "boolean",
      description: "Whether the claim imputes wrongdoing to somebody.",
      required: true,
      cell: ({ against }) => against !== undefined,
    },
    {
      name: "against",
      ...text("To whom it imputes wrongdoing, on the word of those who say so."),
      cell: ({ against }, told) => list((against ?? []).map((id) => nameOf(told, id))),
    },
    { name: "statement", field: "claims[].statement", cell: ({ statement }) => statement },
    {
      name: "events",
      ...text("The events it is about, each with how the claims put it."),
      cell: (claim, told) => list(eventsOf(told, claim).map(({ title, status }) => `${title} (${status})`)),
    },
    {
      name: "event_types",
      ...text("The types of these events, in the same order."),
      cell: (claim, told) => list(eventsOf(told, claim).map(({ type }) => type)),
    },
    {
      name: "event_dates",
      ...text("Their dates as EDTF, in the same order: a day, or the interval in which or throughout which."),
      cell: (claim, told) => list(eventsOf(told, claim).map(({ when }) => toEdtf(when))),
    },
    {
      name: "actors",
      ...text("The actors it is about."),
      cell: (claim, told) => list(actorsOf(told, claim).map(({ id }) => nameOf(told, id))),
    },
    {
      name: "relation",
      ...text("The tie that it puts between two records."),
      cell: ({ relation }, told) =>
        relation &&
        [titleOf(told, relation.subject), relation.predicate, titleOf(told, relation.object)].join(separator),
    },
    {
      name: "source",
      ...text("The title of the source document."),
      cell: (claim, told) => sourceOf(told, claim)?.title,
    },
    {
      name: "published",
      type: "date",
      description: "The day it was published.",
      required: false,
      cell: (claim, told) => sourceOf(told, claim)?.published,
    },
    {
      name: "passage",
      ...text("The address of the first passage that it was read from; a browser highlights it."),
      cell: ({ evidence: [first] }, { dataset }) => first && passageUrl(dataset, first),
    },
    { name: "note", field: "claims[].note", cell: ({ note }) => note },
    ...retractionColumns("claims"),
  ],
);

const titleOf = (told: Told, id: string) => told.events.get(id)?.title ?? nameOf(told, id);
