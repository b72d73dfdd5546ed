import type { ClaimId, EventId } from "../../generated/types.js";
import { accountsOf } from "../../query/accounts/accounts-of.js";
import { disagreements } from "../../query/accounts/disagreements.js";
import { nameOfSource } from "../../query/describe/describe-speaker.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { type Answer, answersOf, sidesOf } from "../shared/account-answers.js";
import type { ExportedPart } from "../shared/exported-part.js";
import { inOneCell } from "./long-cell.js";
import { accordingTo, position, table } from "./table.js";

const required = (description: string) => ({ type: "string", description, required: true }) as const;

const separator = " | ";

const listed = (values: readonly string[]) => (values.length === 0 ? null : inOneCell(values, separator));

/** What stands in every row that says what a document says, and on whose word. */
const tellingColumns = [
  {
    name: "source_id",
    ...required("The document that says so."),
    references: "sources",
    cell: ({ told }: Answer) => told.source.id,
  },
  {
    name: "event_id",
    type: "string",
    description: "The record of the event that says so.",
    required: false,
    references: "events",
    cell: ({ told }: Answer) => told.event?.id,
  },
  {
    name: "speakers",
    type: "string",
    description: "Whose word it comes down to; empty where nobody is named.",
    required: false,
    cell: ({ told }: Answer) =>
      listed(told.speakers.map((one) => ("published" in one ? nameOfSource(one) : primaryName(one)))),
  },
  {
    name: "denied",
    type: "boolean",
    description: "Whether they say that it is not so.",
    required: true,
    cell: ({ told }: Answer) => told.denied,
  },
  {
    name: "claim_ids",
    ...required("The claims that it rests on."),
    cell: ({ told }: Answer) => listed(told.claims.map(({ id }) => id)),
  },
  {
    ...accordingTo,
    description: "The claims that this rests on, as sentences that say who says so.",
    cell: ({ told }: Answer, { sentenceOf }: ExportedPart) =>
      inOneCell(
        told.claims.map(({ id }) => sentenceOf(id as ClaimId)),
        " ",
      ),
  },
] as const;

export const accountsTable = table(
  {
    name: "accounts",
    description:
      "What each document says of an occurrence of which there are several accounts, a row for each answer to a question.",
    primaryKey: ["position"],
    rows: (part) => answersIn(part).map((answer, index) => ({ ...answer, position: index + 1 })),
  },
  [
    { ...position, cell: ({ position }) => position },
    {
      name: "occurrence",
      ...required("The first of the events that are judged to be accounts of one occurrence."),
      references: "events",
      cell: ({ occurrence }) => occurrence,
    },
    { name: "question", ...required("What is asked."), cell: ({ question }) => question },
    { name: "answer", ...required("What the document says, in words."), cell: ({ answer }) => answer },
    ...tellingColumns,
  ],
);

/** An answer of one side of a disagreement. */
interface Side extends Answer {
  readonly disagreement: number;
  readonly exclusive: boolean;
  readonly side: number;
  readonly voices: number;
}

export const disagreementsTable = table(
  {
    name: "disagreements",
    description:
      "Where accounts part, a row for each document on each side. Documents that say nothing do not stand here.",
    primaryKey: ["position"],
    rows: (part) => sidesIn(part).map((side, index) => ({ ...side, position: index + 1 })),
  },
  [
    { ...position, cell: ({ position }) => position },
    {
      name: "disagreement",
      type: "integer",
      description: "Which disagreement the row belongs to; 1 is the first.",
      required: true,
      cell: ({ disagreement }) => disagreement,
    },
    {
      name: "occurrence",
      type: "string",
      description:
        "The first of the events that are judged to be accounts of one occurrence; empty where claims have no event in common.",
      required: false,
      references: "events",
      cell: ({ occurrence }) => (occurrence === "event:" ? undefined : occurrence),
    },
    { name: "question", ...required("What they disagree about."), cell: ({ question }) => question },
    {
      name: "exclusive",
      type: "boolean",
      description: "Whether the sides cannot all be so; otherwise they only differ.",
      required: true,
      cell: ({ exclusive }) => exclusive,
    },
    {
      name: "side",
      type: "integer",
      description: "On which side the document is; 1 is the first.",
      required: true,
      cell: ({ side }) => side,
    },
    {
      name: "voices",
      type: "integer",
      description: "How many independent voices stand behind that side.",
      required: true,
      cell: ({ voices }) => voices,
    },
    { name: "answer", ...required("What the document says, in words."), cell: ({ answer }) => answer },
    ...tellingColumns,
  ],
);

function answersIn(context: ExportedPart): readonly Answer[] {
  const { dataset } = context;
  const met = new Set<EventId>();
  return dataset.events.flatMap(({ id, retracted }) => {
    if (met.has(id) || retracted !== undefined) return [];
    const accounts = accountsOf(dataset, id);
    for (const event of accounts.events) met.add(event.id);
    return accounts.events.length < 2 ? [] : answersOf(context, id, accounts);
  });
}

function sidesIn(context: ExportedPart): readonly Side[] {
  return disagreements(context.dataset).flatMap((one, index) => {
    const occurrence = one.events[0]?.id ?? "event:";
    const { question, exclusive } = one;
    return sidesOf(context, one).flatMap(({ answers, voices }, side) =>
      answers.map(
        ({ answer, told }): Side => ({
          ...{ occurrence, question: question.replace("-", " "), exclusive, answer, told, voices: voices.length },
          ...{ disagreement: index + 1, side: side + 1 },
        }),
      ),
    );
  });
}
