import { basename, extname } from "node:path";
import { anchor } from "../../draft/anchor.js";
import type { SourceId } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import { defaultLimits } from "../../validate/json/limits.js";
import { sentenceOf } from "../../validate/sentences/format-issue.js";
import type { AnchorOptions } from "../commands/anchor.js";
import type { ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { plainText } from "../plain-text.js";

/** Prints where a quotation stands in a text, as evidence. */
export async function printEvidence(words: string, options: AnchorOptions, io: Io): Promise<ExitCode> {
  const { text: file, language, nth } = options;
  if (nth === 0) throw new CannotRun("--nth: the first place is 1");
  const source = sourceCalled(options);
  const text = await plainText(file, defaultLimits.maxBytes, io);
  const anchored = anchor(text, words, { source, language, ...(nth === undefined ? {} : { nth }) });
  if ("issue" in anchored) {
    await io.stderr.write(`attributed-events: ${sentenceOf(anchored.issue)}\n`);
    return 1;
  }
  const json = JSON.stringify(anchored.evidence, null, 2);
  await io.stdout.write(`${json.split("\n").map(printable).join("\n")}\n`);
  return 0;
}

/** The id may leave its prefix out; a file that is called like a source stands for it. */
function sourceCalled({ source, text }: AnchorOptions): SourceId {
  const slug = source ?? withoutExtensions(basename(text));
  const id = slug.startsWith("source:")
    ? slug
    : `source:${slug
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")}`;
  if (isIdOf("source", id) && /^source:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new CannotRun(
    `no source can be called "${printable(slug)}"; say with --source which it is, such as --source harbour-post`,
  );
}

function withoutExtensions(name: string): string {
  const extension = extname(name);
  return /^\.\w+$/.test(extension) ? withoutExtensions(name.slice(0, -extension.length)) : name;
}
