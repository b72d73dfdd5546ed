import { writtenDate } from "../calendar/written-date.js";
import type { Citation } from "./citation.js";

function day({ issued }: Citation): string {
  const parts = issued?.["date-parts"][0];
  return parts === undefined ? "not released" : writtenDate(parts.join("-"));
}

/** Who made it, when, what it is called, where it stands: each part ends its sentence once. */
function partsOf(citation: Citation): (string | undefined)[] {
  const who = citation.author.map(({ literal }) => literal).join(", ");
  const version = citation.version === undefined ? "" : `, version ${citation.version}`;
  const container = citation["container-title"];
  const isDataset = citation.type === "dataset";
  return [
    who === "" ? `(${day(citation)})` : `${who} (${day(citation)})`,
    titleOf(citation, isDataset && container === undefined ? version : undefined),
    container === undefined ? undefined : `${isDataset ? "In: " : ""}${container}${version}`,
    citation.publisher,
    citation.note,
  ];
}

/** A dataset's title says which version it is; a document without a title has none here. */
const titleOf = ({ title }: Citation, version: string | undefined) =>
  version === undefined ? title && `“${title}”` : `${title}${version} [data set]`;

const ended = (part: string) => (/[.?!]$/.test(part) ? part : `${part}.`);

/** A citation in one line of plain text, without line break. Escape it for where you show it. */
export function toText(citation: Citation): string {
  const parts = partsOf(citation).filter((part) => part !== undefined && part !== "");
  return [...parts.map((part) => ended(part ?? "")), citation.URL].filter((part) => part !== undefined).join(" ");
}
