import type * as z from "zod";
import { draftEntities } from "../../src/model/draft/entities.js";
import { registry } from "../../src/model/registry.js";
import type { GeneratedFiles } from "./generated-files.js";
import { type JsonSchema, schemasById } from "./json-schemas.js";
import { linksTo, section } from "./model-docs.js";

const intro = `# The draft, field by field

A draft is a dataset as somebody writes it, a person or a language model: quotations for positions, short keys for ids, and nothing that
follows from something else. \`resolveDraft\` makes the dataset of it, every quotation proven to the character, or refuses it with the
place and the reason. \`draftOf\` writes a dataset as a draft.

\`\`\`ts
import { draftOf, resolveDraft } from "attributed-events/draft";
import { formatIssue } from "attributed-events/validate";

const text = "The dockers’ union said on Monday that its members had voted to strike.";
const draft = {
  draft: 1,
  name: "harbour-strike",
  sources: [{ key: "harbour-post", published: "2024-03-07" }],
  actors: [{ key: "dockers-union", type: "organization", name: "dockers’ union" }],
  events: [{ key: "strike-vote", title: "Members of the dockers’ union vote to strike", type: "strike" }],
  claims: [
    {
      key: "dockers-voted",
      passage: "The dockers' union said on Monday that its members had voted to strike.",
      content: "its members had voted to strike",
      statement: "members of the dockers’ union voted to strike",
      type: "announcement",
      speakers: [{ by: "dockers-union", cue: { words: "said", type: "speech" } }],
      events: [
        {
          event: "strike-vote",
          participants: [{ actor: "dockers-union", role: "initiator" }],
          when: { words: "on Monday" },
        },
      ],
    },
  ],
};
const verdict = resolveDraft(draft, { "harbour-post": text });
verdict.ok && verdict.dataset.claims[0].evidence[0].start; // 39
verdict.ok && verdict.dataset.events[0].when.earliest; // "2024-03-04"
verdict.ok && draftOf(verdict.dataset, { "harbour-post": text }).notCarried; // []

const changed = structuredClone(draft);
changed.claims[0].content = "its members had voted to march";
const refused = resolveDraft(changed, { "harbour-post": text });
if (!refused.ok) formatIssue(refused.issues[0]); // 'claims[0].content: "its members had voted to march" does not stand…'
\`\`\`

## How it is read

- **Passage first.** A claim quotes one passage that holds the speaker, the words that signal it (the cue) and what is said. \`content\` is the
  part that the claim rests on, where that is not all of it. Cue and content stand inside the passage; the words of a date stand there or
  else somewhere in its text. Only typography may differ: a changed word, letter or digit is refused. Words that stand at several places
  are refused with the \`nth\` of each. An ellipsis (\`…\`, \`[…]\`) that the text does not have leaves words out within one paragraph,
  and each part becomes a passage of its own. A source without a text has \`page\`, \`time\` or \`section\` instead.
- **Keys.** The id of a record is its kind and its key: the actor \`coast-guard\` is \`actor:coast-guard\`. Where records are named, the key
  is enough; where the same key is that of an actor and of an event, say, write the id. An edit never renames what did not change.
- **Attribution.** The document comes first by itself. It is \`certain\` where it speaks alone and \`uncommitted\` where others do; of the
  speakers the last is \`certain\` and those before are \`uncommitted\`. What is otherwise is said.
- **Back-references.** What a claim says of events and actors is written inside the claim. It is about all of these, in this order: the
  events in \`events\`, those in \`against\`, the participants, the actors in \`actors\`, both ends of \`relation\`; then what \`about\` adds.
  An \`about\` that names all of them gives the order by itself.
- **Dates.** Of the words in the [closed list](date-words.md) the dates are computed, against the day of publication. They are computed only
  where \`earliest\`, \`latest\`, \`throughout\` and \`basis\` are all left out; dates beside words want a \`basis\`. An event of which no date is
  given lies before the last publication of its sources (\`reported\`, \`alleged\`), goes on that day (\`ongoing\`), or is \`unstated\`.
- **Order.** The dataset has claims in reading order, whatever the order of the draft: by source, then by where the first passage begins;
  participants and counts in the order of their claims; sources, actors and events as they are written, those that are used first.
- **Nothing is \`null\`.** A key with the value \`null\` is left out.
- **\`use\`** takes sources and actors from valid datasets, which are handed over: \`resolveDraft(draft, texts, { use: [dataset] })\`. What
  claims say of an actor there (its size, its parent) stays there.

What is wrong comes back as issues with paths into the draft, also what the rules say of the dataset that was made of it;
[issues.md](issues.md#drafts) explains each. A draft carries every valid dataset in this order, whose text fragments are the shortest;
of another one, \`notCarried\` names what it has no words for. The values of the vocabularies are in [vocabulary.md](vocabulary.md), the
schema for editors is \`schemas/draft.schema.json\`. This page is generated by \`npm run generate\`.`;

/** `docs/draft.md`: how drafts are written, and every field of them. */
export function draftDocs(): GeneratedFiles {
  const schemas = schemasById(draftEntities);
  const links = new Map([...linksTo(schemasById(), "model.md"), ...linksTo(schemas)]);
  const ids = Object.values<z.ZodType>(draftEntities).map((entity) => String(registry.get(entity)?.id));
  const inOrder = ids.map((id) => withoutNull(schemas.get(id) ?? {}));
  const sections = inOrder.map((schema) => section(schema, (file) => links.get(file) ?? file));
  return { "docs/draft.md": `${[intro, ...sections].join("\n\n")}\n` };
}

/** A schema without the `null` that every optional field can be. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>);
  const shown = properties.map(([name, { anyOf, ...property }]) => {
    const [value] = (anyOf ?? []) as readonly JsonSchema[];
    return [name, { ...value, ...property }];
  });
  return { ...schema, properties: Object.fromEntries(shown) };
}
