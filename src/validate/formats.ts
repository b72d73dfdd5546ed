import type * as z from "zod";
import { daysInMonth } from "../calendar/month.js";
import { Dataset } from "../model/dataset.js";
import { Locator } from "../model/evidence.js";
import { Identifier } from "../model/identifier.js";
import { country, isoDate, language, shortQuote, version, webUrl } from "../model/scalars.js";
import { SourceText } from "../model/source.js";
import { kindOfId } from "../records/kinds.js";
import type { TextFormat } from "./facts/shape.js";
import { type Issue, issueAt, type Path } from "./issue.js";
import { isSpace } from "./json/bytes.js";
import { mendedId } from "./mended-id.js";
import { unsupportedVersion } from "./schema-version.js";
import { shown } from "./shown.js";
import { faultOfAddress } from "./web-address.js";

type FromText = (text: string, path: Path) => Issue;

const plain =
  (format: TextFormat): FromText =>
  (text, path) =>
    issueAt("bad-format", path, { value: shown(text), format });

/** The pattern of a schema for text, in the words in which its issues name it. */
function patternOf(schema: z.ZodType): string {
  const issues = schema.safeParse("\n").error?.issues ?? [];
  return issues.flatMap((issue) => (issue.code === "invalid_format" ? [issue.pattern ?? ""] : [])).join();
}

let known: ReadonlyMap<string, FromText> | undefined;

/** What to say of a text that a pattern of the model refuses. Made on first use: a good dataset never needs it. */
function byPattern(): ReadonlyMap<string, FromText> {
  known ??= new Map([
    [patternOf(isoDate), badDate],
    [patternOf(webUrl), badUrl],
    [patternOf(shortQuote), badQuote],
    [patternOf(Dataset.shape.schemaVersion), unsupportedVersion],
    [patternOf(language), plain("language")],
    [patternOf(country), plain("country")],
    [patternOf(version), plain("version")],
    [patternOf(SourceText.shape.sha256), plain("sha256")],
    [patternOf(Locator.shape.time.unwrap()), plain("time")],
    [patternOf(Identifier.shape.scheme), plain("scheme")],
  ]);
  return known;
}

/** The issue of a text that does not match a pattern of the model, `pattern` written as zod's issues write it. */
export function issueOfPattern(pattern: string, text: string, path: Path): Issue {
  const prefixes = prefixesOf(pattern);
  return prefixes.length > 0 ? badId(prefixes, text, path) : (byPattern().get(pattern) ?? plain("unknown"))(text, path);
}

const prefixesOf = (pattern: string): readonly string[] =>
  /^\/?\^\(?((?:(?:source|actor|event|claim):\|?)+)/.exec(pattern)?.[1]?.split("|") ?? [];

function badId(prefixes: readonly string[], text: string, path: Path): Issue {
  const nearest = mendedId(text, prefixes);
  const is =
    nearest === undefined && mendedId(text, [text.replace(/:.*$/s, ":")]) === text ? kindOfId(text) : undefined;
  return issueAt("bad-id", path, { value: shown(text), prefixes, ...(is && { is }), ...(nearest && { nearest }) });
}

function badUrl(text: string, path: Path): Issue {
  const fault = faultOfAddress(text);
  const said = "part" in fault ? fault : { ...fault, character: shown(fault.character) };
  return issueAt("bad-url", path, { value: shown(text), ...said });
}

function badDate(text: string, path: Path): Issue {
  const [, year, month] = /^([0-9]{4})-(0[1-9]|1[0-2])-[0-3][0-9]$/.exec(text) ?? [];
  const lastDay = year && month ? { lastDay: daysInMonth(Number(year), Number(month)) } : {};
  return issueAt("bad-date", path, { value: shown(text), ...lastDay });
}

const badQuote: FromText = (text, path) => issueAt("bad-quote", path, { value: shown(text), words: wordsIn(text) });

/** Counted where they begin: a list of the words of a text of 60 MB would take a gigabyte. */
function wordsIn(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const begins = !isSpace(text.charCodeAt(at)) && (at === 0 || isSpace(text.charCodeAt(at - 1)));
    if (begins) words++;
  }
  return words;
}
