import { Option } from "commander";

/** A file with the text of a source: of the one that is named, or of whichever it is. */
export interface GivenText {
  readonly source: string | undefined;
  readonly file: string;
}

/** Takes one `FILE` or `source=FILE` to those before. */
function takeText(option: string, before: readonly GivenText[] = []): readonly GivenText[] {
  const at = option.indexOf("=");
  const source = option.slice(0, Math.max(0, at)).replace("source:", "");
  const isNamed = /^[a-z0-9-]+$/.test(source) && at < option.length - 1;
  return [...before, isNamed ? { source, file: option.slice(at + 1) } : { source: undefined, file: option }];
}

/** The option that takes them. */
export const textOption = (): Option =>
  new Option("-t, --text <[source=]file>", "the text of a source, as plain text; repeat it for others")
    .argParser(takeText)
    .default([], "none");
