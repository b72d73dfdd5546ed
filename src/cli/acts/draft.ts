import type { DraftOfDataset } from "../../draft/draft-of.js";
import type { Dataset } from "../../generated/types.js";
import type { DraftOptions } from "../commands/draft.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { putFile } from "../put-file.js";
import { type TextWanted, textsOf } from "../source-texts.js";

/** Writes a dataset as a draft. */
export async function draftFile(file: string, options: DraftOptions, io: Io): Promise<ExitCode> {
  requireOneStdin([file, ...options.text.map((text) => text.file)]);
  const limits = limitsIn(options);
  const dataset = await datasetFrom(file, limits, io);
  if (dataset === undefined) return 1;
  const sources = sourcesOf(dataset);
  const texts = await textsOf(options.text, sources, limits.maxBytes, io);
  const missing = sources.find(({ key }) => !Object.hasOwn(texts, key));
  if (missing) throw new CannotRun(`nothing can be quoted without the text: --text ${missing.key}=FILE`);
  const { draftOf } = await import("../../draft/draft-of.js");
  const { writeDraft } = await import("../../draft/yaml/write-draft.js");
  const { draft, notCarried } = asOurs(() => draftOf(dataset, texts));
  await putFile(writeDraft(draft), options, io);
  await io.stderr.write(whatIsMissing(notCarried));
  return 0;
}

const sourcesOf = ({ sources }: Dataset): readonly TextWanted[] =>
  sources.flatMap(({ id, text }) => (text ? [{ key: id.slice("source:".length), sha256: text.sha256 }] : []));

/** A text that is not the one that its source pins is the caller's mistake, which is told without the name of the function. */
function asOurs<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new CannotRun(error.message.replace(/^draftOf: /, "--text: "));
    throw error;
  }
}

/** How many are listed. */
const SHOWN = 20;

function whatIsMissing(notCarried: DraftOfDataset["notCarried"]): string {
  if (notCarried.length === 0) return "";
  const lines = notCarried.slice(0, SHOWN).map(({ pointer, what }) => `  ${pointer}: ${what}\n`);
  const rest = notCarried.length > SHOWN ? `  and ${notCarried.length - SHOWN} more\n` : "";
  return `Not in the draft:\n${lines.join("")}${rest}`;
}
