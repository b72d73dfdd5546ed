import { createHash } from "node:crypto";
import { basename } from "node:path";
import { scalarText } from "../draft/yaml/scalar-text.js";
import { codePointLength } from "../text/code-point-length.js";
import { fold } from "../text/fold.js";
import { shellWord } from "./shell-word.js";

/**
 * A draft to begin with for a text: its source with length and digest, an example of everything that most claims need, as comments,
 * and nothing that somebody would have to take out again. It resolves as it is, to a dataset without claims.
 */
export function draftStarter(text: string, file: string, draft: string, uuid: string): string {
  const key = keyFrom(file);
  const title = titleIn(text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  return `# yaml-language-server: $schema=https://unpkg.com/attributed-events@1/schemas/draft.schema.json
draft: 1
id: urn:uuid:${uuid}
name: ${scalarText(key, "block")}

sources:
  - key: ${scalarText(key, "block")}
    ${title === undefined ? "# title: As printed" : `title: ${scalarText(title, "block")} # the first line of the text; is it the title as printed?`}
    # publisher: Harbour Post
    # authors: [Mara Lind]
    # published: 2024-03-07 # the day: words such as "on Monday" are counted from it
    text: { sha256: ${sha256}, length: ${codePointLength(text)} }

# Everybody who acts, is acted on, or speaks. A key is yours; it never changes its meaning.
actors:
#  - { key: dockers-union, type: organization, name: Dockers' Union }
#  - { key: dockers, type: group, name: dockers of the harbour, unnamed: true } # no name in the text: our description

# What the claims say happened. Who takes part, where and when is said in the claims.
events:
#  - { key: strike-vote, title: The dockers vote on a strike, type: consultation }

# One proposition each, on somebody's word. The passage is copied from the text: speaker, the words that signal the speaker, and what is said.
claims:
#  - key: dockers-voted
#    passage: >-
#      The dockers' union said on Monday that its members had voted to strike.
#    content: its members had voted to strike # the part that the claim rests on
#    statement: members of the dockers' union voted to strike # your words, neutral, as after "that"
#    type: announcement
#    speakers: # behind the document, outermost first; left out where the document says it in its own voice
#      - { by: dockers-union, cue: { words: said, type: speech } }
#    events:
#      - { event: strike-vote, participants: [{ actor: dockers, role: initiator }], when: { words: on Monday } }

# Values of every field: attributed-events schema draft, or docs/vocabulary.md. Try it as often as you like:
#   attributed-events resolve ${shellWord(draft)} --text ${shellWord(file)}
`;
}

/** The name of a file without its ending as a key: lowercase letters, digits and single hyphens. */
function keyFrom(file: string): string {
  const name = basename(file).replace(/(?:\.[a-z0-9]{1,5}){1,2}$/i, "");
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.slice(0, 100).replace(/-$/, "") || "article";
}

/** The first line that says something, where it is no longer than titles are. */
function titleIn(text: string): string | undefined {
  const line = text
    .split(/\r?\n|\r/)
    .map((one) => one.replace(/^\ufeff/, "").trim())
    .find((one) => one !== "");
  return line !== undefined && codePointLength(line) <= 200 ? line : undefined;
}
