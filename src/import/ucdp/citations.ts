import { dayNumber } from "../../calendar/day.js";
import type { Source } from "../../generated/types.js";
import { textIn } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import type { RowTools } from "../shared/row-format.js";
import { hashOf } from "../shared/slug.js";
import type { TableRow } from "../shared/table-reader.js";
import { withoutUndefined } from "../shared/without-undefined.js";

const longest = { title: 500, publisher: 200 } as const;
const longestList = 20_000;

/** One article as `source_article` packs it: in quotation marks, office, day and headline. */
function unpacked(citation: string): readonly [office: string, day: string, headline: string] | undefined {
  const date = /,(\d{4}-\d\d-\d\d),/.exec(citation);
  if (date === null || !citation.startsWith('"') || !citation.endsWith('"')) return undefined;
  const [office, headline] = [citation.slice(1, date.index), citation.slice(date.index + date[0].length, -1)];
  return office === "" || office.includes('"') ? undefined : [office, date[1] ?? "", headline];
}

/**
 * The sources that a row cites: one for each article that `source_article` packs, or one for its free text. An article has the
 * same id in every row and file; of two that are cited alike in one row, the second has another, for the row counts two.
 */
export function citationsOf(row: TableRow, { report }: Pick<RowTools, "report">): readonly Source[] {
  const text = textIn(row, "source_article", longestList);
  if (text === "") return [];
  const citations = text.split(/(?<=");(?=")/);
  const isPacked =
    row.cell("number_of_sources").trim() !== "-1" && citations.every((one) => unpacked(one) !== undefined);
  if (!isPacked) return [freeSource(row)];
  reportMisaligned(row, citations.length, report);
  const times = new Map<string, number>();
  return citations.map((citation) => {
    const time = (times.get(citation) ?? 0) + 1;
    times.set(citation, time);
    return articleOf(citation, time);
  });
}

function articleOf(citation: string, time: number): Source {
  const [publisher, published, headline] = unpacked(citation) ?? ["", "", ""];
  const [title, office] = [headline.trim(), publisher.trim()];
  const isWhole = title.length <= longest.title && office.length <= longest.publisher;
  const article = withoutUndefined<Source>({
    id: `source:ucdp-article-${hashOf(citation, 16)}${time === 1 ? "" : `-${time}`}`,
    type: "other",
    title: isWhole && title !== "" ? title : null,
    publisher: office === "" ? undefined : office.slice(0, longest.publisher),
    authors: [],
    language: "und",
    published: dayNumber(published) === undefined ? null : published,
  });
  return isWhole ? article : { ...article, note: citation };
}

function freeSource(row: TableRow): Source {
  const note = textIn(row, "source_article");
  const id = `source:ucdp-citation-${hashOf(note, 16)}` as const;
  return { id, type: "other", title: null, authors: [], language: "und", published: null, note };
}

const listColumns = ["source_office", "source_date", "source_headline"] as const;

/** The three lists beside the articles say the same once more; where one has another length, a headline has a semicolon in it, or one is missing. */
function reportMisaligned(row: TableRow, articles: number, report: RowTools["report"]): void {
  const counted = Number(row.cell("number_of_sources"));
  const lists = listColumns.filter((column) => row.cell(column) !== "");
  const lengths = lists.map((column) => [column, row.cell(column).split(";").length] as const);
  if (counted === articles && lengths.every(([, length]) => length === articles)) return;
  const told = [["number_of_sources", counted], ["source_article", articles], ...lengths] as const;
  const place = { ...row.place, column: "source_article" };
  report(importIssue("lists-misaligned", place, { lengths: told.map(([column, length]) => `${column} ${length}`) }));
}
