import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/export/csv/csv.js";
import { toCsvText } from "../../../src/export/tables/csv-cell.js";
import { inOneCell } from "../../../src/export/tables/long-cell.js";
import type { Dataset } from "../../../src/generated/types.js";
import { describeClaim } from "../../../src/query/describe/describe-claim.js";
import { pythonWith } from "../../python.js";
import { harbour } from "../harbour.js";

const longestInExcel = 32_767;

describe("inOneCell", () => {
  test("holds all texts where they fit", () => {
    expect(inOneCell(["a", "b", "c"], " | ")).toBe("a | b | c");
    expect(inOneCell([], " | ")).toBe("");
  });

  test("says how many more there are where they do not", () => {
    expect(inOneCell(Array(10).fill("x".repeat(10_000)), " ")).toMatch(/^(x{10000} ){3}\[and 7 more\]$/);
  });

  test("always has the first text, whole", () => {
    const long = "x".repeat(40_000);
    expect(inOneCell([long, "b"], " ")).toBe(`${long} [and 1 more]`);
  });

  test.each(["\u0000".repeat(200), ";=".repeat(100), "=", '"', "_x0041_".repeat(30)])(
    "gives no longer cell than a spreadsheet holds, escapes and all: %j",
    (text) => {
      for (const separator of [" ", " | "])
        expect(toCsvText(inOneCell(Array(9_000).fill(text), separator)).length).toBeLessThanOrEqual(longestInExcel);
    },
  );
});

/** `harbour` with as many claims about its first event as an event may have. */
function crowded(): Dataset {
  const [event, ...events] = harbour.events;
  const claim = harbour.claims.find(({ about }) => event && about.includes(event.id));
  if (event === undefined || claim === undefined) throw new Error("the fixture has no claim about its first event");
  const many = Array.from({ length: 1000 - event.claims.length }, (_, index) => ({
    ...claim,
    id: `claim:many-${index}` as const,
  }));
  return {
    ...harbour,
    events: [{ ...event, claims: [...event.claims, ...many.map(({ id }) => id)] }, ...events],
    claims: [...harbour.claims, ...many],
  };
}

const python = pythonWith("csv");

describe.skipIf(python === undefined)("according_to of an event with a thousand claims", () => {
  const dataset = crowded();
  const script = `
import csv, io, json, sys
rows = list(csv.DictReader(io.StringIO(sys.stdin.read(), newline="")))
print(json.dumps([rows[0]["according_to"], max(len(cell) for row in rows for cell in row.values())]))`;

  test("is read by Python, fits into a spreadsheet, and says how many claims more there are", () => {
    const [cell, longest] = JSON.parse(python?.run(script, [], undefined, toCsv(dataset).files["events.csv"]) ?? "");
    expect(longest).toBeLessThanOrEqual(longestInExcel);
    const [, more = ""] = /\[and (\d+) more\]$/.exec(cell) ?? [];
    const [event] = dataset.events;
    const shown = event?.claims.slice(0, 1000 - Number(more)) ?? [];
    const claims = dataset.claims.filter(({ id }) => shown.includes(id));
    expect(cell).toBe(`${claims.map((claim) => describeClaim(dataset, claim)).join(" ")} [and ${more} more]`);
  });
});
