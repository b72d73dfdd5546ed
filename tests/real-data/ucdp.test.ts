import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type DatasetImport, fromUcdp } from "../../src/import.js";
import type { Claim, Dataset, ReportedEvent } from "../../src/index.js";
import { findActor, findClaims } from "../../src/index.js";
import { type Issue, validateDataset } from "../../src/validate.js";
import { ucdpSample } from "./sample.js";
import { readRows, type UcdpRow } from "./ucdp-row.js";

const UNKNOWN = "people of unknown side";
const day = (cell: string) => cell.slice(0, 10);

describe.skipIf(ucdpSample === undefined)("rows of UCDP GED (UCDP_SAMPLE)", () => {
  let rows: readonly UcdpRow[];
  let imported: DatasetImport;
  let dataset: Dataset;
  let told: readonly { row: UcdpRow; event: ReportedEvent; claim: Claim }[];

  beforeAll(async () => {
    rows = await readRows(ucdpSample ?? "");
    imported = fromUcdp([{ name: "ged.csv", content: readFileSync(ucdpSample ?? "") }]);
    ({ dataset } = imported);
    told = rows.map((row) => {
      const event = dataset.events.find(({ id }) => id === `event:ucdp-${row.id}`);
      const claim = dataset.claims.find(({ id }) => id === event?.claims[0]);
      if (event === undefined || claim === undefined) throw new Error(`row ${row.id} is no event with a claim`);
      return { row, event, claim };
    });
  });

  test("become 500 events without an error, as data and as JSON", () => {
    const verdict = validateDataset(JSON.parse(JSON.stringify(dataset)));
    const issues: readonly Issue[] = verdict.ok ? verdict.warnings : verdict.issues;
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["count-out-of-order"]));
    expect(dataset.events).toHaveLength(500);
  });

  test("are read without an error, and warnings say which need a look", () => {
    const { issues } = imported;
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const count = (code: string) => issues.filter((issue) => issue.code === code).length;
    expect(count("lists-misaligned")).toBe(4);
    expect(count("questionable-record")).toBe(6);
    expect(issues).toHaveLength(4 + 6 + count("kept-as-one"));
  });

  test("keep their numbers, also those that are out of order", () => {
    const verdict = validateDataset(dataset);
    const outOfOrder = rows.filter(({ low, best, high }) => Number(low) > Number(best) || Number(best) > Number(high));
    expect(outOfOrder.length).toBeGreaterThan(0);
    expect(verdict.warnings.map(({ code }) => code)).toEqual(outOfOrder.map(() => "count-out-of-order"));
    for (const { row, event } of told) {
      const { low, best, high } = event.counts?.find(({ group }) => group === undefined) ?? {};
      expect([low, best, high].map(String)).toEqual([row.low, row.best, row.high]);
    }
  });

  test("keep the deaths of each side", () => {
    for (const { row, event } of told) {
      const deadOf = (name: string) => {
        const counted = event.counts?.filter(({ group }) => group && nameOf(group) === name) ?? [];
        return counted.reduce((sum, { best = 0 }) => sum + best, 0);
      };
      const ofCivilians = row.side_b === "Civilians" ? Number(row.deaths_b) : 0;
      expect(deadOf(row.side_a)).toBe(Number(row.deaths_a));
      expect(deadOf(row.side_b) - ofCivilians).toBe(
        Number(row.side_b === "Civilians" ? row.deaths_civilians : row.deaths_b),
      );
      expect(deadOf("Civilians")).toBe(Number(row.deaths_civilians) + ofCivilians);
      expect(deadOf(UNKNOWN)).toBe(Number(row.deaths_unknown));
    }
  });

  test("keep their dates, as a coder gives them", () => {
    for (const { row, event } of told)
      expect(event.when).toMatchObject({ earliest: day(row.date_start), latest: day(row.date_end), basis: "coded" });
  });

  test("cite every article, several in one step since no column tells who says which part", () => {
    const several = told.filter(({ claim }) => stepAfter(claim, "source:").length > 1);
    expect(several).toHaveLength(rows.filter(({ number_of_sources }) => Number(number_of_sources) > 1).length);
    expect(several).toHaveLength(107);
    for (const { row, claim } of told)
      expect(stepAfter(claim, "source:").length).toBe(Math.max(1, Number(row.number_of_sources)));
  });

  test("name those who told the press, where the row does: in the path, or as the cited office itself", () => {
    const named = told.filter(({ row }) => row.source_original !== "");
    const inPath = named.filter(({ claim }) => stepAfter(claim, "actor:").length > 0);
    const areOffice = named.filter(({ claim }) => stepAfter(claim, "actor:").length === 0);
    expect(told.filter(({ claim }) => stepAfter(claim, "actor:").length > 0)).toEqual(inPath);
    for (const { row, claim } of areOffice) {
      const offices = stepAfter(claim, "source:").map((id) => publisherOf(id).toLowerCase());
      const informants = row.source_original.toLowerCase().split(/[;,]/);
      expect(
        informants.map((name) => name.trim()).filter((name) => !offices.includes(name)),
        row.id,
      ).toEqual([]);
    }
    expect([inPath.length, areOffice.length, named.length]).toEqual([268, 172, 440]);
  });

  test("name no actor whom the row does not name, but people of unknown side", () => {
    for (const { row, claim } of told)
      for (const id of [...claim.about, ...stepAfter(claim, "actor:")].filter((one) => one.startsWith("actor:"))) {
        const name = nameOf(id);
        const columns = [
          row.side_a,
          row.side_b,
          row.source_original,
          Number(row.deaths_civilians) > 0 ? "Civilians" : "",
        ];
        expect(
          [UNKNOWN, ...columns].some((cell) => plain(cell).includes(plain(name))),
          `${row.id}: ${name}`,
        ).toBe(true);
      }
    const used = new Set(dataset.claims.flatMap((claim) => [...claim.about, ...stepAfter(claim, "actor:")]));
    expect(dataset.actors.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test("answer by a side", () => {
    const taleban = findActor(dataset, "actor:ucdp-303");
    expect(taleban?.identifiers).toContainEqual({ scheme: "ucdp-actor", value: "303" });
    expect(findClaims(dataset, { about: "actor:ucdp-303" }).length).toBeGreaterThan(0);
  });

  /** Spellings that differ in case, spaces and stops are one name. */
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const publisherOf = (id: string) => dataset.sources.find((source) => source.id === id)?.publisher ?? id;
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.names[0]?.value ?? id;

  /** Who stand in the step of this kind of speaker after the document. */
  function stepAfter({ attribution }: Claim, kind: "source:" | "actor:"): readonly string[] {
    const step = attribution.slice(1).find(({ by }) => by?.startsWith(kind));
    return step?.by ? [step.by, ...("together" in step ? (step.together ?? []) : [])] : [];
  }
});
