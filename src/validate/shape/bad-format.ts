import { daysInMonth } from "../../calendar/month.js";
import type { PatternShape } from "../../generated/shapes.js";
import { kindOfId, type RecordKind } from "../../records/kinds.js";
import type { TextFormat } from "../issues/facts/shape.js";
import { type Issue, issueAt } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";
import { shown } from "../issues/shown.js";
import { isSpace } from "../json/bytes.js";
import { mendedId } from "./mended-id.js";
import { nearestCountry } from "./nearest-country.js";
import { unsupportedVersion } from "./schema-version.js";
import { faultOfAddress } from "./web-address.js";

type FromText = (text: string, path: Path) => Issue;

const plain =
  (format: TextFormat): FromText =>
  (text, path) =>
    issueAt("bad-format", path, { value: shown(text), format });

type Format = PatternShape["format"];

/** What to say of a text that is not in a format of the model. */
const byFormat: { readonly [F in Format]: FromText } = {
  date: badDate({}),
  "partial-date": badDate({ mayBePartial: true }),
  url: badUrl,
  quote: badQuote,
  "schema-version": unsupportedVersion,
  language: plain("language"),
  country: badCountry,
  version: plain("version"),
  sha256: plain("sha256"),
  time: plain("time"),
  scheme: plain("scheme"),
  uuid: plain("uuid"),
  "issue-code": plain("issue-code"),
  key: badKey,
  reference: badKey,
};

/** The issue of a text that is not in a format of the model. */
export const issueOfFormat = (format: Format, text: string, path: Path): Issue => byFormat[format](text, path);

/** The issue of a text that is not the id of a record of one of these kinds. */
export function badId(kinds: readonly RecordKind[], text: string, path: Path): Issue {
  const prefixes = kinds.map((kind) => `${kind}:`);
  const nearest = mendedId(text, prefixes);
  const is =
    nearest === undefined && mendedId(text, [text.replace(/:.*$/s, ":")]) === text ? kindOfId(text) : undefined;
  return issueAt("bad-id", path, { value: shown(text), prefixes, ...(is && { is }), ...(nearest && { nearest }) });
}

function badCountry(text: string, path: Path): Issue {
  const near = nearestCountry(text);
  return issueAt("bad-format", path, { value: shown(text), format: "country", ...(near && { nearest: near }) });
}

/** Of a key, what would be an id without its kind. */
function badKey(text: string, path: Path): Issue {
  const mended = mendedId(text.replace(/^[^:]*:/s, ""), [""]);
  return issueAt("bad-format", path, { value: shown(text), format: "key", ...(mended && { nearest: mended }) });
}

function badUrl(text: string, path: Path): Issue {
  const fault = faultOfAddress(text);
  const said = "part" in fault ? fault : { ...fault, character: shown(fault.character) };
  return issueAt("bad-url", path, { value: shown(text), ...said });
}

function badDate(wanted: { readonly mayBePartial?: true }): FromText {
  return (text, path) => {
    const [, year, month] = /^([0-9]{4})(?:-(0[1-9]|1[0-2])-[0-3][0-9])?$/.exec(text) ?? [];
    if (year === "0000") return issueAt("bad-date", path, { value: shown(text), noSuchYear: true });
    const lastDay = year && month ? { lastDay: daysInMonth(Number(year), Number(month)) } : {};
    return issueAt("bad-date", path, { value: shown(text), ...wanted, ...lastDay });
  };
}

function badQuote(text: string, path: Path): Issue {
  return issueAt("bad-quote", path, { value: shown(text), words: wordsIn(text) });
}

/** Counted where they begin: a list of the words of a text of 60 MB would take a gigabyte. */
function wordsIn(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const begins = !isSpace(text.charCodeAt(at)) && (at === 0 || isSpace(text.charCodeAt(at - 1)));
    if (begins) words++;
  }
  return words;
}
