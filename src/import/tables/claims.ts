import { type Fields, fieldsOf, known, partOf, retraction } from "./fields.js";
import type { Lists, Note } from "./lists.js";
import type { ReadRow } from "./read-table.js";

/** A claim from its row and the tables of its lists. */
export function claimIn(row: ReadRow, lists: Lists, pointer: string, note: Note): Fields {
  const id = row.value("id");
  const list = (table: string, key: string, make: (one: ReadRow) => unknown) =>
    lists.of(table, id, `${pointer}/${key}`, make);
  const steps = lists.rows("attribution_steps", id, "step");
  for (const [at, { place }] of steps.entries()) note(`${pointer}/attribution/${at}`, place);
  const [tie] = [...lists.rows("actor_relations", id), ...lists.rows("event_relations", id)];
  if (tie !== undefined) note(`${pointer}/relation`, tie.place);
  return known({
    ...fieldsOf(row, { id: "id", statement: "statement", type: "type" }),
    attribution: steps.map((step) => stepIn(step, togetherIn(lists, id, step.value("step")))),
    about: list("about", "about", ({ value }) => value("event_id") ?? value("actor_id")) ?? [],
    relation: tie && fieldsOf(tie, { subject: "subject_id", predicate: "predicate", object: "object_id" }),
    against: list("against", "against", ({ value }) => value("actor_id")),
    links: list("links", "links", (one) => fieldsOf(one, { type: "type", claim: "linked_claim_id" })),
    evidence: list("evidence", "evidence", evidenceIn) ?? [],
    note: row.value("note"),
    accepted: list("accepted_warnings", "accepted", (one) => fieldsOf(one, { warning: "warning", reason: "reason" })),
    retracted: retraction(row),
  });
}

const togetherIn = (lists: Lists, claim: ReturnType<ReadRow["value"]>, step: ReturnType<ReadRow["value"]>) =>
  lists
    .rows("together", claim)
    .filter(({ value }) => value("step") === step)
    .map(({ value }) => value("source_id") ?? value("actor_id"));

/** A step has a speaker, or says what the words point to instead. */
function stepIn(row: ReadRow, together: readonly unknown[]): Fields {
  const by = row.value("source_id") ?? row.value("actor_id") ?? null;
  return known({
    by,
    unnamedSpeaker: row.value("unnamed_speaker"),
    together: together.length === 0 ? undefined : together,
    onBehalfOf: row.value("on_behalf_of_id"),
    cue: partOf(row, {
      ...{ type: "cue_type", source: "cue_source_id", start: "cue_start", end: "cue_end", phrase: "cue_phrase" },
    }),
    commitment: row.value("commitment"),
    event: row.value("event_id"),
  });
}

const fragment = {
  ...{ textStart: "fragment_start", textEnd: "fragment_end", prefix: "fragment_prefix", suffix: "fragment_suffix" },
};

function evidenceIn(row: ReadRow): Fields {
  return known({
    ...fieldsOf(row, { type: "type", source: "source_id", start: "start_position", end: "end_position" }),
    textFragment: partOf(row, fragment),
    ...fieldsOf(row, { page: "page", time: "time", section: "section" }),
  });
}
