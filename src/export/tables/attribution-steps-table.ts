import type { AttributionStep } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { speakerName } from "../shared/claim-text.js";
import { itemsOf, partOf, position, table } from "./table.js";

const ifSource = (id: string | null) => (isIdOf("source", id) ? id : null);
const ifActor = (id: string | null) => (isIdOf("actor", id) ? id : null);

const togetherIn = (step: AttributionStep) => (step.by === null ? undefined : step.together);

const spoken = ({ cue }: AttributionStep) => (cue === undefined || cue.type === "continuation" ? undefined : cue);

export const attributionStepsTable = table(
  {
    name: "attribution_steps",
    description: "The path of who says so: one step a row, from the source document inwards.",
    primaryKey: ["claim_id", "step"],
    rows: ({ dataset }) =>
      dataset.claims.flatMap(({ id, attribution }) =>
        itemsOf(attribution).map(({ value, position }) => ({ id, position, value, spoken: spoken(value) })),
      ),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    {
      ...position,
      name: "step",
      description: "1 is the source document; the last step is whoever is nearest to the proposition.",
      cell: ({ position }) => position,
    },
    {
      name: "source_id",
      field: "claims[].attribution[].by",
      description: "The document that says it, where this step is a document.",
      references: "sources",
      cell: ({ value }) => ifSource(value.by),
    },
    {
      name: "actor_id",
      field: "claims[].attribution[].by",
      description: "The actor who says it, where this step is an actor.",
      references: "actors",
      cell: ({ value }) => ifActor(value.by),
    },
    {
      name: "unnamed_speaker",
      field: "claims[].attribution[].unnamedSpeaker",
      cell: ({ value }) => (value.by === null ? value.unnamedSpeaker : null),
    },
    {
      name: "speaker",
      type: "string",
      description: "The name of the actor, or of the source's publisher; empty where the words name no speaker.",
      required: false,
      cell: ({ value }, { lookup }) => (value.by === null ? null : speakerName(lookup, value.by)),
    },
    {
      name: "on_behalf_of_id",
      field: "claims[].attribution[].onBehalfOf",
      references: "actors",
      cell: ({ value }) => value.onBehalfOf,
    },
    { name: "commitment", field: "claims[].attribution[].commitment", cell: ({ value }) => value.commitment },
    { name: "cue_type", field: "claims[].attribution[].cue.type", cell: ({ value }) => value.cue?.type },
    { name: "cue_phrase", field: "claims[].attribution[].cue.phrase", cell: ({ spoken }) => spoken?.phrase },
    {
      name: "cue_source_id",
      field: "claims[].attribution[].cue.source",
      references: "sources",
      cell: ({ spoken }) => spoken?.source,
    },
    { name: "cue_start", field: "claims[].attribution[].cue.start", cell: ({ spoken }) => spoken?.start },
    { name: "cue_end", field: "claims[].attribution[].cue.end", cell: ({ spoken }) => spoken?.end },
    { name: "event_id", field: "claims[].attribution[].event", references: "events", cell: ({ value }) => value.event },
  ],
);

export const togetherTable = table(
  {
    name: "together",
    description: "Who is named together with the speaker of a step, where the words do not tell who says which part.",
    primaryKey: ["claim_id", "step", "position"],
    rows: ({ dataset }) =>
      dataset.claims.flatMap(({ id, attribution }) =>
        itemsOf(attribution).flatMap((step) =>
          itemsOf(togetherIn(step.value)).map((one) => ({ id, step: step.position, ...one })),
        ),
      ),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    {
      ...position,
      name: "step",
      description: "The step in `attribution_steps` whose speaker they are named with.",
      cell: ({ step }) => step,
    },
    { ...position, cell: ({ position }) => position },
    {
      name: "source_id",
      field: "claims[].attribution[].together[]",
      description: "The document, where it is one.",
      required: false,
      references: "sources",
      cell: ({ value }) => ifSource(value),
    },
    {
      name: "actor_id",
      field: "claims[].attribution[].together[]",
      description: "The actor, where it is one.",
      required: false,
      references: "actors",
      cell: ({ value }) => ifActor(value),
    },
    {
      name: "speaker",
      type: "string",
      description: "The name of the actor, or of the source's publisher.",
      required: true,
      cell: ({ value }, { lookup }) => speakerName(lookup, value),
    },
  ],
);
