import type { Claim, Evidence, SubjectId } from "../../generated/types.js";
import { passageUrl } from "../../query/claims/passage-url.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { isAllegation, isDenial } from "../../records/allegation.js";
import { isIdOf } from "../../records/kinds.js";
import { heardText } from "../shared/claim-text.js";
import { toEdtf } from "../shared/edtf.js";
import { eventName } from "../shared/event-text.js";
import type { ExportedPart } from "../shared/exported-part.js";
import { inOneCell } from "./long-cell.js";
import { publishedColumns } from "./published-columns.js";
import { retractionColumns } from "./retraction-columns.js";
import { table } from "./table.js";

const separator = " | ";

const list = (values: readonly string[]) => (values.length === 0 ? null : inOneCell(values, separator));

const sourceOf = ({ lookup }: ExportedPart, { attribution: [first] }: Claim) =>
  typeof first?.by === "string" && isIdOf("source", first.by) ? lookup.source(first.by) : undefined;

const eventsOf = ({ lookup }: ExportedPart, { about }: Claim) =>
  about.filter((id) => isIdOf("event", id)).map(lookup.event);
const actorsOf = ({ lookup }: ExportedPart, { about }: Claim) =>
  about.filter((id) => isIdOf("actor", id)).map(lookup.actor);

const titleOf = ({ lookup }: ExportedPart, id: SubjectId) =>
  isIdOf("event", id) ? eventName(lookup.event(id)) : primaryName(lookup.actor(id));

/** With one source at hand, because `passageUrl` looks through all that it is given. */
const addressOf = ({ dataset, lookup }: ExportedPart, evidence: Evidence) =>
  passageUrl({ ...dataset, sources: [lookup.source(evidence.source)] }, evidence);

const text = (description: string) => ({ type: "string", description, required: false }) as const;
const always = (description: string) => ({ type: "string", description, required: true }) as const;

/** For people who want one sheet. It repeats what the other tables hold, with names in place of ids. */
export const claimsWideTable = table(
  {
    name: "claims_wide",
    description:
      "One sheet for reading: a claim a row, with who says so, whom and what it is about. Several values in a cell are " +
      "separated by ` | `, and where they are more than a cell of a spreadsheet holds, the last says how many more; the " +
      "other tables hold the same without that, one value a cell.",
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
      cell: ({ attribution }, { lookup }) => list(attribution.map((step) => heardText(lookup, step))),
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
      cell: isAllegation,
    },
    {
      name: "is_denial",
      type: "boolean",
      description: "Whether whoever it comes down to denies it; the statement is then what is denied.",
      required: true,
      cell: isDenial,
    },
    {
      name: "against",
      ...text("To whom an allegation imputes wrongdoing, on the word of those who say so; empty for a denial."),
      cell: (claim, { lookup }) =>
        list((isAllegation(claim) ? claim.against : []).map((id) => primaryName(lookup.actor(id)))),
    },
    { name: "statement", field: "claims[].statement", cell: ({ statement }) => statement },
    {
      name: "events",
      ...text(
        "The events it is about, each with `[alleged]`, `[intended]` or `[demanded]` where it is no more than that.",
      ),
      cell: (claim, part) => list(eventsOf(part, claim).map(eventName)),
    },
    {
      name: "event_types",
      ...text("The types of these events, in the same order."),
      cell: (claim, part) => list(eventsOf(part, claim).map(({ type }) => type)),
    },
    {
      name: "event_dates",
      ...text("Their dates as EDTF, in the same order: a day, or the interval in which it lies."),
      cell: (claim, part) => list(eventsOf(part, claim).map(({ when }) => toEdtf(when))),
    },
    {
      name: "actors",
      ...text("The actors it is about."),
      cell: (claim, part) => list(actorsOf(part, claim).map(primaryName)),
    },
    {
      name: "relation",
      ...text("The tie that it puts between two records."),
      cell: ({ relation }, part) =>
        relation &&
        [titleOf(part, relation.subject), relation.predicate, titleOf(part, relation.object)].join(separator),
    },
    {
      name: "source",
      ...text("The title of the source document."),
      cell: (claim, part) => sourceOf(part, claim)?.title,
    },
    ...publishedColumns((claim: Claim, part: ExportedPart) => sourceOf(part, claim)),
    {
      name: "passage",
      ...text("The address of the first passage that it was read from; a browser highlights it."),
      cell: ({ evidence: [first] }, part) => first && addressOf(part, first),
    },
    { name: "note", field: "claims[].note", cell: ({ note }) => note },
    ...retractionColumns("claims"),
  ],
);
