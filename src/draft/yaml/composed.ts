import { Composer, type Document, Parser, type Node as YamlNode } from "yaml";
import type { YamlMistake } from "../../validate/issues/facts/yaml.js";
import { mistakeOf } from "./mistake.js";
import { tooDeepAt } from "./token-depth.js";

/** How deep lists and maps may lie in a draft.. */
const MOST_LEVELS = 64;

/** The longest text that is read, in UTF-16 units: no draft of a few documents comes near it, and reading takes a second or so for each million. */
const LONGEST_DRAFT = 16 * 2 ** 20;

/** What is wrong in a YAML text, and where: an offset in UTF-16 units. */
export interface YamlFault {
  readonly mistake: YamlMistake;
  readonly at: number;
}

/** The document that a text holds, or the first thing that is wrong with it: what follows a mistake in YAML is mostly a consequence. */
export function composed(text: string): { root: YamlNode } | YamlFault {
  if (text.length > LONGEST_DRAFT) return { mistake: "too-large", at: 0 };
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeepAt(tokens, MOST_LEVELS);
  if (deep !== undefined) return { mistake: "too-deep", at: deep };
  const settings = {
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
  } as const;
  const [document, second] = [...new Composer(settings).compose(tokens, true, text.length)];
  if (document?.contents == null) return { mistake: "nothing", at: 0 };
  return faultOf(document, text) ?? secondDocument(second) ?? { root: document.contents };
}

function faultOf({ errors: [error], directives }: Document.Parsed, text: string): YamlFault | undefined {
  if (directives.yaml.version !== "1.2") return { mistake: "directive", at: Math.max(0, text.indexOf("%")) };
  if (error === undefined) return undefined;
  const mistake = mistakeOf(error, text);
  const [at] = error.pos;
  return { mistake, at: mistake === "indentation" ? at + text.slice(at).search(/[^ ]|$/) : at };
}

const secondDocument = (second: Document.Parsed | undefined): YamlFault | undefined =>
  second && { mistake: "second-document", at: second.contents?.range?.[0] ?? second.range[0] };
