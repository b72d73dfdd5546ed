import { describe, expect, test } from "vitest";
import { formatImportIssue, fromUcdp, importStream, type UcdpOptions } from "../../src/import.js";
import { type Claim, claimsBy, findActor } from "../../src/index.js";
import { validateDataset, validateLines } from "../../src/validate.js";
import { gedColumns, gedFile, gedRows, gedText } from "./ged.js";

const read = (content: string | Uint8Array, options?: UcdpOptions) => fromUcdp([{ name: "ged.csv", content }], options);
const { dataset, issues, lost } = read(gedText);

const eventOf = (row: number) => dataset.events.find(({ id }) => id === `event:ucdp-90000${row}`);
const claimOf = (row: number) => dataset.claims.find(({ id }) => id === `claim:ucdp-90000${row}`);
const nameOf = (id: string) =>
  dataset.actors.find((actor) => actor.id === id)?.names[0]?.value ??
  dataset.sources.find((source) => source.id === id)?.title ??
  id;

/** The path of a claim: who stands in each step. */
const pathOf = (claim: Claim | undefined) =>
  claim?.attribution.map((step) => (step.by === null ? [] : [step.by, ...(step.together ?? [])].map(nameOf)));

const ged = ["UCDP Georeferenced Event Dataset"];

/** What is wrong with one row that differs so from ours. */
const errorsOf = (change: Readonly<Record<string, string>>) =>
  read(gedFile([change, {}]))
    .issues.filter(({ severity }) => severity === "error")
    .map(formatImportIssue);

describe("fromUcdp", () => {
  test("makes a valid dataset of rows, in which an order of numbers is all to ask about", () => {
    const verdict = validateDataset(JSON.parse(JSON.stringify(dataset)));
    expect(verdict.ok && verdict.warnings.map(({ code }) => code)).toEqual(["count-out-of-order"]);
    expect(dataset.events).toHaveLength(gedRows.length);
  });

  test("leads from the data set through the articles to whom they heard", () => {
    expect(pathOf(claimOf(1))).toEqual([ged, ["Three die at the quay"], ["military"]]);
    expect(pathOf(claimOf(2))).toEqual([
      ged,
      ["Three die at the quay", "Shots; then silence"],
      ["Ministry of Defence", "Quay Watch"],
    ]);
    expect(claimOf(1)?.attribution.map(({ commitment }) => commitment)).toEqual(["certain", "uncommitted", "certain"]);
  });

  test("has no second step for an informant that is the cited office", () => {
    expect(pathOf(claimOf(3))).toEqual([ged, ["Record 17"], ["Fjord Monitor"]]);
  });

  test("parts speakers at a comma only where each stands alone in some row, also in a later one", () => {
    expect(issues.filter(({ code }) => code === "kept-as-one").map(formatImportIssue)).toEqual([
      'ged.csv: row 6, column source_original: "Office for the Memory of the Sea and the Shore" was kept as one: "Office for the Memory of the Sea" stands nowhere alone; part speakers with a semicolon',
      'ged.csv: row 9, column source_original: "soldiers, residents" was kept as one: "soldiers" stands nowhere alone; part speakers with a semicolon',
    ]);
    const other = read(gedText, { informants: ["soldiers"] });
    expect(other.issues.filter(({ code }) => code === "kept-as-one")).toHaveLength(1);
  });

  test("has described informants as actors of one row, and a body of a state once a country", () => {
    expect(claimOf(1)?.attribution.at(-1)?.by).toBe("actor:ucdp-900001-military");
    expect(claimOf(2)?.attribution.at(-1)?.by).toBe("actor:ucdp-said-norway-ministry-of-defence");
    expect(claimOf(4)?.attribution.at(-1)?.by).toBe("actor:ucdp-said-fjord-monitor");
    expect(findActor(dataset, "military")?.unnamed).toBe(true);
  });

  test.each(["unknown", "N/A", "n.a.", "Not stated", "-", "?"])("makes nobody of %s", (source_original) => {
    const found = read(gedFile([{ source_original }]));
    expect(pathOf(found.dataset.claims[0])).toEqual([ged, ["Three die at the quay"]]);
    expect(found.issues).toEqual([]);
    expect(found.lost).toContainEqual(expect.objectContaining({ path: "source_original", count: 1 }));
  });

  test("keeps who is named beside nobody, once, in whatever letters", () => {
    const found = read(gedFile([{ source_original: "unknown; Quay Watch; QUAY WATCH;" }]));
    expect(pathOf(found.dataset.claims[0])?.[2]).toEqual(["Quay Watch"]);
  });

  test("keeps names of any script, of any number, and with marks in them", () => {
    const names = [
      "وزارة الدفاع",
      "国防部",
      'The "Free" Press',
      ...Array.from({ length: 27 }, (_, at) => `Watch ${at}`),
    ];
    const found = read(gedFile([{ source_original: names.join("; ") }]));
    const step = found.dataset.claims[0]?.attribution[2];
    const ids = step?.by ? [step.by, ...(step.together ?? [])] : [];
    expect(ids.map((id) => findActor(found.dataset, id)?.names[0]?.value)).toEqual(names);
  });

  test("keeps a free citation as the note of a source without a title", () => {
    const cited = claimOf(5)?.attribution[1]?.by;
    const source = dataset.sources.find(({ id }) => id === cited);
    expect(source).toMatchObject({ title: null, published: null, note: 'Vale Messenger 18 May 2024 "Silence at sea' });
  });

  test("counts two articles of one row that are cited alike as two", () => {
    expect(pathOf(claimOf(6))?.[1]).toEqual(["Five dead", "Five dead"]);
  });

  test("says which lists are not equally long", () => {
    expect(issues.filter(({ code }) => code === "lists-misaligned").map(formatImportIssue)).toEqual([
      "ged.csv: row 3, column source_article: the lists are not equally long: number_of_sources 2, source_article 2, source_office 2, source_date 2, source_headline 3",
    ]);
  });

  test("keeps numbers as printed, counts nobody where no number is, and never makes a 0", () => {
    const countsOf = (row: number) =>
      eventOf(row)?.counts?.map(({ group, low, best, high }) => [group && nameOf(group), low, best, high]);
    expect(countsOf(1)).toEqual([
      ["Government of Norway", undefined, 1, undefined],
      ["Vale Front", undefined, 2, undefined],
      [undefined, 3, 3, 4],
    ]);
    expect(countsOf(6)).toEqual([
      ["Civilians", undefined, 5, undefined],
      [undefined, 5, 5, 7],
    ]);
    expect(countsOf(7)).toContainEqual(["people of unknown side", undefined, 6, undefined]);
    expect(countsOf(7)).toContainEqual([undefined, 6, 6, 5]);
    const empty = { best: "", low: "", high: "", deaths_a: "", deaths_b: "", deaths_civilians: "", deaths_unknown: "" };
    const [event] = read(gedFile([empty])).dataset.events;
    expect(event && "counts" in event).toBe(false);
  });

  test("keeps dates, places and numbers of other registers", () => {
    expect(eventOf(6)?.when).toEqual({
      earliest: "2024-05-18",
      latest: "2024-05-20",
      basis: "coded",
      claim: "claim:ucdp-900006",
    });
    expect(eventOf(1)?.place).toEqual({
      name: "Harbour Town",
      country: "NO",
      precision: 1,
      coordinates: { latitude: 61.5, longitude: 5.25 },
      identifiers: [
        { scheme: "prio-grid", value: "218891" },
        { scheme: "gwno", value: "385" },
      ],
      claim: "claim:ucdp-900001",
    });
    expect(eventOf(1)?.identifiers).toEqual([
      { scheme: "ucdp-ged", value: "900001" },
      { scheme: "ucdp-relid", value: "VAL-2024-1-1" },
      { scheme: "ucdp-conflict", value: "9001" },
      { scheme: "ucdp-dyad", value: "9101" },
    ]);
  });

  test("accuses side A of one-sided violence, on the word of who says so, and nobody else", () => {
    expect(claimOf(6)).toMatchObject({ type: "accusation", against: ["actor:ucdp-9201"] });
    expect(dataset.claims.filter(({ against }) => against !== undefined)).toHaveLength(1);
  });

  test("answers how many events rest on the military's word alone", () => {
    const isMilitary = (id: string) => /\b(?:army|military)\b/i.test(nameOf(id));
    const alone = dataset.claims.filter(({ attribution }) => {
      const last = attribution.at(-1);
      return typeof last?.by === "string" && last.together === undefined && isMilitary(last.by);
    });
    expect(alone.map(({ id }) => id)).toEqual(["claim:ucdp-900001"]);
    expect(claimsBy(dataset, "military")).toEqual(alone);
  });

  test("accounts for what is lost, column by column", () => {
    expect(lost.map(({ path, count }) => [path, count])).toEqual([
      ["active_year", 8],
      ["side_a_dset_id", 1],
      ["side_b_dset_id", 2],
      ["country", 1],
      ["region", 8],
      ["date_prec", 8],
    ]);
  });

  test("gives the same ids from two files as from one", () => {
    const [header = "", ...lines] = gedText.trimEnd().split("\n");
    const parts = [lines.slice(0, 3), lines.slice(3)].map((part) => read([header, ...part].join("\n")).dataset);
    const ids = parts.flatMap((part) => [...part.sources, ...part.actors, ...part.events, ...part.claims]);
    const whole = [...dataset.sources, ...dataset.actors, ...dataset.events, ...dataset.claims];
    const unsplit = (id: string) => !id.includes("fjord-monitor") && !id.includes("quay-watch");
    const sorted = (records: typeof whole) => [...new Set(records.map(({ id }) => id))].filter(unsplit).sort();
    expect(sorted(ids)).toEqual(sorted(whole));
  });

  test("reads columns in any order and with any usual separator", () => {
    const change = { side_a: "Government of Norway", source_original: "army; police" };
    const straight = read(gedFile([change])).dataset;
    for (const separator of [",", ";", "\t", "|"])
      expect(read(gedFile([change], [...gedColumns].reverse(), separator)).dataset).toEqual(straight);
    const windows = `\u{feff}${gedFile([change]).replaceAll("\n", "\r\n")}`;
    expect(read(windows).dataset).toEqual(straight);
  });

  test("reads the names of columns that earlier versions had", () => {
    const older: Record<string, string> = {
      side_a_new_id: "side_a_id",
      best: "best_est",
      conflict_new_id: "conflict_id",
    };
    const columns = gedColumns.filter((name) => !/_dset_id|source_office|source_date|source_headline|relid/.test(name));
    const text = gedFile([{}], columns).replace(/^.*/, (header) =>
      header
        .split(",")
        .map((name) => older[name] ?? name)
        .join(","),
    );
    const { issues: found, dataset: made } = read(text);
    expect(found).toEqual([]);
    expect(made.events).toHaveLength(1);
  });

  test.each([
    [{ date_start: "00/00/2014" }, 'ged.csv: row 2, column date_start: "00/00/2014" is not a day such as 2023-02-02'],
    [{ date_start: "2014-02-30" }, 'ged.csv: row 2, column date_start: "2014-02-30" is not a day such as 2023-02-02'],
    [{ date_end: "2024-05-13" }, "ged.csv: row 2, column date_end: ends on 2024-05-13, before it begins on 2024-05-14"],
    [{ best: "many" }, 'ged.csv: row 2, column best: "many" is not a whole number such as 12'],
    [{ best: "-1" }, 'ged.csv: row 2, column best: "-1" is not a whole number such as 12'],
    [{ latitude: "61,5" }, 'ged.csv: row 2, column latitude: "61,5" is not degrees from -90 to 90, with a point'],
    [{ where_prec: "8" }, 'ged.csv: row 2, column where_prec: "8" is none of 1 to 7'],
    [
      { type_of_violence: "4" },
      'ged.csv: row 2, column type_of_violence: "4" is none of 1 (state-based), 2 (non-state), 3 (one-sided)',
    ],
    [{ side_a: "" }, "ged.csv: row 2, column side_a: is empty, and must not be"],
    [{ id: "700001" }, 'ged.csv: row 3, column id: "700001" stands in row 2 as well; each row has an id of its own'],
    [
      { source_original: '=HYPERLINK("http://example.org")' },
      'ged.csv: row 2, column source_original: "=HYPERLINK("http://example.org")" is a formula or what a failed one left; save its value, as text',
    ],
  ])("says what is wrong with a row, and reads the others: %o", (change, sentence) => {
    expect(errorsOf(change)).toEqual([sentence]);
    expect(read(gedFile([change, {}])).dataset.events).toHaveLength(1);
  });

  test("says that a cell of ten megabytes is too long, and reads the other rows", () => {
    expect(errorsOf({ source_article: "x".repeat(10 * 2 ** 20) })).toEqual([
      "ged.csv: row 2, column source_article: 10,485,760 characters; at most 20,000",
    ]);
  });

  test.each([
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x69, 0), "ged.csv: is in UTF-16; save it as UTF-8"],
    ["another encoding", Uint8Array.of(0x69, 0x64, 0xe9, 0x2c), "ged.csv: is not in UTF-8; save it as UTF-8"],
    [
      "an error page",
      "<!DOCTYPE html><html>404</html>",
      "ged.csv: is a web page, perhaps the error that the server sent in place of the file; fetch it again",
    ],
    ["nothing", "", "ged.csv: is empty"],
    [
      "a workbook",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      "ged.csv: is a workbook of a spreadsheet; save the sheet as CSV in UTF-8",
    ],
    [
      "another table",
      "a:b:c\n1:2:3\n",
      "ged.csv: row 1: the header has no column of UCDP GED; it begins id,relid,year,active_year, with commas, semicolons or tabs between",
    ],
  ])("says what a file is that is none: %s", (_, content, sentence) => {
    const found = read(content);
    expect(found.issues.map(formatImportIssue)).toEqual([sentence]);
    expect(found.dataset.events).toEqual([]);
  });

  test("names the columns that are missing, with the nearest that is there", () => {
    const columns = gedColumns.map((name) => (name === "source_original" ? "source_orignal" : name));
    expect(read(gedFile([{}], columns)).issues.map(formatImportIssue)).toEqual([
      'ged.csv: row 1, column source_original: no such column in the header; nearest is "source_orignal"',
      'ged.csv: row 1, column source_orignal: is no column of this format and was not read; nearest is "source_original"',
    ]);
  });

  test("goes on after a row that is cut short, a row of nothing, and a mark that is never closed", () => {
    const [header = "", first = "", second = ""] = gedFile([{}, {}]).split("\n");
    const lines = [header, first, first.slice(0, 100), gedColumns.map(() => "").join(","), second];
    const cut = read(lines.join("\n"));
    expect(cut.issues.map(({ code, row }) => [code, row])).toEqual([
      ["cell-count", 3],
      ["empty-row", 4],
    ]);
    expect(cut.dataset.events).toHaveLength(2);
    const open = read([header, `"${first}`, second].join("\n"));
    expect(open.issues.map(({ code, row }) => [code, row])).toEqual([["broken-quote", 2]]);
    expect(open.dataset.events).toHaveLength(1);
  });
});

describe("importStream", () => {
  test("gives the records of the whole, from pieces of any size", async () => {
    const bytes = new TextEncoder().encode(gedText);
    for (const size of [1, 7, 4096]) {
      const stream = importStream("ucdp", [{ name: "ged.csv", bytes: piecesOf(bytes, size) }]);
      const [records, found]: [unknown[], unknown[]] = [[], []];
      let next = await stream.next();
      for (; !next.done; next = await stream.next()) {
        records.push(...next.value.records);
        found.push(...next.value.issues);
      }
      expect(next.value.lost).toEqual(lost);
      expect(found).toEqual(issues);
      const lines = new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join("\n"));
      const verdict = validateLines(lines);
      const byId = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(verdict.ok && byId(verdict.dataset.claims)).toEqual(byId(dataset.claims));
      expect(verdict.ok && byId(verdict.dataset.actors)).toEqual(byId(dataset.actors));
    }
  });

  async function* piecesOf(bytes: Uint8Array, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
});
