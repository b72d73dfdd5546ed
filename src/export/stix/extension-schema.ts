/** A schema of these properties and no others; a name that ends in `?` may be absent. */
function object(properties: Readonly<Record<string, object>>) {
  const names = Object.keys(properties);
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace("?", ""), schema])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

const list = (items: object) => ({ type: "array", items, minItems: 1 });
const reference = (type: string) => ({ type: "string", pattern: `^(?:${type})--` });

const text = { type: "string" };
const integer = { type: "integer", minimum: 0 };
const number = { type: "number" };
const own = { extension_type: { const: "property-extension" } };
const numbers = { "low?": integer, "best?": integer, "high?": integer, exactness: text };
const identifiers = list(object({ scheme: text, value: text }));
const withdrawn = object({
  version: text,
  reason: text,
  "successor_ref?": reference("report|identity|incident|note"),
});

const acceptedWarnings = list(object({ warning: text, reason: text }));

const note = object({
  ...own,
  claim_type: text,
  statement: text,
  attribution: list(
    object({
      speaker: text,
      "by_ref?": reference("report|identity"),
      "together_refs?": list(reference("report|identity")),
      "on_behalf_of_ref?": reference("identity"),
      "unnamed_speaker?": text,
      commitment: { enum: ["certain", "probable", "possible", "uncommitted", "denied"] },
      "cue?": object({
        cue_type: text,
        "report_ref?": reference("report"),
        "start?": integer,
        "end?": integer,
        "phrase?": text,
      }),
      "incident_ref?": reference("incident"),
    }),
  ),
  "relation?": object({
    subject_ref: reference("identity|incident"),
    predicate: text,
    object_ref: reference("identity|incident"),
  }),
  "against_refs?": list(reference("identity")),
  "links?": list(object({ link_type: text, note_ref: reference("note") })),
  evidence: list(
    object({
      report_ref: reference("report"),
      "start?": integer,
      "end?": integer,
      "text_fragment?": object({ text_start: text, "text_end?": text, "prefix?": text, "suffix?": text }),
      "page?": text,
      "time?": text,
      "section?": text,
    }),
  ),
  "coder_note?": text,
  "accepted_warnings?": acceptedWarnings,
  "withdrawn?": withdrawn,
});

const incident = object({
  ...own,
  event_type: text,
  event_status: { enum: ["reported", "ongoing", "alleged", "intended", "demanded"] },
  when: object({
    "earliest?": text,
    "latest?": text,
    "throughout?": object({ from: text, to: text }),
    basis: text,
    "phrase?": object({ text, start: integer, end: integer }),
    "note_ref?": reference("note"),
  }),
  "place?": object({
    name: text,
    "country?": text,
    precision: { type: "integer", minimum: 1, maximum: 7 },
    "coordinates?": object({ latitude: number, longitude: number }),
    "identifiers?": identifiers,
    "note_ref?": reference("note"),
    "location_ref?": reference("location"),
  }),
  "participants?": list(
    object({
      identity_ref: reference("identity"),
      role: text,
      "legal_status?": text,
      note_ref: reference("note"),
    }),
  ),
  "counts?": list(
    object({ measure: text, "group_ref?": reference("identity"), note_ref: reference("note"), ...numbers }),
  ),
  note_refs: list(reference("note")),
  "accepted_warnings?": acceptedWarnings,
  "withdrawn?": withdrawn,
});

const identity = object({
  ...own,
  actor_type: text,
  names: list(object({ value: text, language: text, name_type: text })),
  "unnamed?": { const: true },
  "country?": text,
  "unit_of_ref?": reference("identity"),
  "counted_in_ref?": reference("identity"),
  "size?": object(numbers),
  "note_refs?": list(reference("note")),
  "accepted_warnings?": acceptedWarnings,
  "withdrawn?": withdrawn,
});

const report = object({
  ...own,
  source_type: text,
  "has_title?": { const: false },
  "published?": text,
  "published_by_ref?": reference("identity"),
  "publisher?": text,
  "authors?": list(text),
  "stamps?": list(object({ text, "date?": text, meaning: text, "note?": text })),
  "text_sha256?": text,
  "text_length?": integer,
  "accepted_warnings?": acceptedWarnings,
  "withdrawn?": withdrawn,
});

const relationship = object({ ...own, note_ref: reference("note") });

/** What the property extension may hold, by the type of the object that carries it: a JSON Schema, 2020-12. */
export const extensionSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Attribution and certainty",
  $defs: { note, incident, identity, report, relationship },
  anyOf: ["note", "incident", "identity", "report", "relationship"].map((type) => ({ $ref: `#/$defs/${type}` })),
} as const;
