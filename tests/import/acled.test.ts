import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { acledColumns } from "../../src/import/acled/columns.js";
import { subEventTypes } from "../../src/import/acled/event-types.js";
import { formatImportIssue, fromAcled } from "../../src/import.js";
import type { Claim } from "../../src/index.js";
import { validateDataset } from "../../src/validate.js";

type Cells = Readonly<Record<string, string>>;

/** A row that we made up, in ACLED's columns. */
const model: Cells = {
  ...{ event_id_cnty: "NOR1", event_date: "14 May 2024", year: "2024", time_precision: "1" },
  ...{ disorder_type: "Political violence", event_type: "Battles", sub_event_type: "Armed clash" },
  ...{ actor1: "Military Forces of Norway (2021-)", assoc_actor_1: "Coast Guard", inter1: "State forces" },
  ...{ actor2: "Vale Front", assoc_actor_2: "", inter2: "Rebel group", interaction: "12", civilian_targeting: "" },
  ...{ iso: "578", region: "Europe", country: "Norway", admin1: "Vale", admin2: "", admin3: "" },
  ...{ location: "Harbour Town", latitude: "61.5", longitude: "5.25", geo_precision: "1" },
  ...{ source: "Vale Messenger; Harbour Post", source_scale: "Local", fatalities: "3", tags: "", timestamp: "1" },
  notes: "On 14 May, soldiers and the Vale Front fought at the quay.",
};
const columns = Object.keys(model);
const csv = (rows: readonly Cells[], names = columns) =>
  Papa.unparse([
    names,
    ...rows.map((row, at) => names.map((name) => ({ ...model, event_id_cnty: `NOR${at + 1}`, ...row })[name] ?? "")),
  ]);
const read = (...rows: Cells[]) => fromAcled([{ name: "acled.csv", content: csv(rows) }]);

const { dataset, issues, lost } = read(
  {},
  {
    ...{ sub_event_type: "Attack", event_type: "Violence against civilians", fatalities: "0", time_precision: "2" },
    geo_precision: "3",
  },
  {
    ...{ sub_event_type: "Peaceful protest", actor1: "Protesters (Norway)", actor2: "", fatalities: "0" },
    time_precision: "3",
  },
);
const [battle, attack, protest] = dataset.events;

describe("fromAcled", () => {
  test("makes a valid dataset of rows of every sub-event type, with and without a second actor", () => {
    const all = Object.keys(subEventTypes).flatMap((sub_event_type) => [
      { sub_event_type },
      { sub_event_type, actor2: "" },
    ]);
    const { dataset: made, issues: found } = read(...all);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(made.events).toHaveLength(all.length);
    expect(validateDataset(JSON.parse(JSON.stringify(made))).ok).toBe(true);
    const codes = new Set(validateDataset(made).warnings.map(({ code }) => code));
    expect(codes).toEqual(new Set(["event-type-needs-recipient"]));
  });

  test("leads from the data set to the outlets, which stand together", () => {
    const [claim] = dataset.claims;
    expect(claim?.attribution).toEqual([
      { by: "source:acled", commitment: "certain" },
      {
        by: "source:acled-nor1-vale-messenger",
        together: ["source:acled-nor1-harbour-post"],
        commitment: "certain",
      },
    ]);
    expect(dataset.sources.find(({ id }) => id === "source:acled-nor1-vale-messenger")).toMatchObject({
      title: null,
      publisher: "Vale Messenger",
      published: null,
    });
  });

  test("gives days the bounds that their precision has", () => {
    const bounds = [battle, attack, protest].map((event) => [event?.when.earliest, event?.when.latest]);
    expect(bounds).toEqual([
      ["2024-05-14", "2024-05-14"],
      ["2024-05-08", "2024-05-20"],
      ["2024-05-01", "2024-05-31"],
    ]);
    expect([battle, attack, protest].map((event) => event?.place?.precision)).toEqual([1, 4, 1]);
  });

  test("counts the dead where there is a number, and nobody where there is a 0", () => {
    expect(battle?.counts).toMatchObject([{ measure: "killed", best: 3 }]);
    expect(attack && "counts" in attack).toBe(false);
    expect(lost).toContainEqual(expect.objectContaining({ path: "fatalities", count: 2 }));
  });

  test("accuses whom a row says to have harmed somebody, and nobody else", () => {
    const accused = dataset.claims.filter((claim: Claim) => claim.against !== undefined);
    expect(accused.map(({ against }) => against)).toEqual([["actor:acled-military-forces-of-norway-2021"]]);
    expect(battle?.participants.map(({ role }) => role)).toEqual(["belligerent", "belligerent", "ally"]);
  });

  test("has people who happened to be there as actors of one row", () => {
    expect(protest?.participants[0]?.actor).toBe("actor:acled-nor3-protesters-norway");
    expect(dataset.actors.find(({ id }) => id === "actor:acled-military-forces-of-norway-2021")).toMatchObject({
      type: "agency",
      country: "NO",
    });
  });

  test("cuts what is longer than a record takes between letters, never inside one", () => {
    const [name, notes] = ["\u{1F6A2}".repeat(120), `a${"\u{1F6A2}".repeat(1_500)}`];
    const long = read({ source: `${name}${name}`, notes });
    const verdict = validateDataset(long.dataset);
    expect(verdict.ok || verdict.issues).toBe(true);
    const outlet = long.dataset.sources.find(({ id }) => id !== "source:acled");
    expect(outlet?.publisher).toBe("\u{1F6A2}".repeat(200));
    // What is half a letter is written as an escape.
    expect(JSON.stringify(long.dataset)).not.toMatch(/\\ud[89a-f]/);
  });

  test("reads the JSON of the API as the CSV", () => {
    const rows = [{}, {}].map((_, at) => ({ ...model, event_id_cnty: `NOR${at + 1}`, latitude: 61.5, timestamp: 1 }));
    const expected = read({}, {}).dataset;
    for (const value of [{ status: 200, success: true, data: rows }, rows])
      expect(fromAcled([{ name: "acled.json", content: JSON.stringify(value) }]).dataset).toEqual(expected);
  });

  test.each([
    [
      "acled.csv",
      csv([{ event_date: "00/00/2014" }]),
      'acled.csv: row 2, column event_date: "00/00/2014" is not a day such as 2023-02-02',
    ],
    [
      "acled.csv",
      csv([{ sub_event_type: "Atack" }]),
      'acled.csv: row 2, column sub_event_type: "Atack" is none of ACLED\'s sub-event types',
    ],
    [
      "acled.csv",
      csv([{ time_precision: "4" }]),
      'acled.csv: row 2, column time_precision: "4" is none of 1 (day), 2 (week), 3 (month)',
    ],
    ["acled.json", '{"data": [', "acled.json: is no JSON, or has no list of rows; fetch it again"],
    ["acled.json", '{"success": false}', "acled.json: is no JSON, or has no list of rows; fetch it again"],
  ])("says what is wrong: %s", (name, content, sentence) => {
    expect(fromAcled([{ name, content }]).issues.map(formatImportIssue)).toEqual([sentence]);
  });

  test("has no issue with rows in which nothing is wrong, in any order of columns", () => {
    expect(issues).toEqual([]);
    expect(fromAcled([{ name: "acled.csv", content: csv([{}], [...columns].reverse()) }]).dataset).toEqual(
      read({}).dataset,
    );
    expect(columns.filter((column) => !acledColumns.known.includes(column))).toEqual([]);
  });
});

describe("docs/coded-data.md", () => {
  test("has as its last type of each sub-event type the one that is made of it", () => {
    const page = readFileSync(new URL("../../docs/coded-data.md", import.meta.url), "utf8");
    for (const [subtype, { type }] of Object.entries(subEventTypes)) {
      const row = page.split("\n").find((line) => line.includes(`| ${subtype} |`)) ?? "";
      expect(
        row
          .split("|")[3]
          ?.match(/`[\w-]+`/g)
          ?.at(-1),
        subtype,
      ).toBe(`\`${type}\``);
    }
  });
});
