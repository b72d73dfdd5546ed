import { accountsOf, dataset, type ReportedEvent, voices } from "attributed-events";
import { describe, expect, test } from "vitest";
import { partOf } from "../../explorer/src/accounts/part-of.js";
import { occurrencesIn } from "../../explorer/src/accounts/same-events.js";
import { standingOf } from "../../explorer/src/accounts/standing.js";
import { type Sheet, sheetOf } from "../../explorer/src/sheet/sheet-of.js";
import { unheardIn } from "../../explorer/src/sheet/unheard.js";
import { lookupOf } from "../../explorer/src/state/lookup.js";
import { quarrel } from "./page-with.js";

const merged = quarrel();
const lookup = lookupOf(merged);
const event = merged.events.find(({ id }) => id === "event:quay-detention") as ReportedEvent;
const sheet = sheetOf(lookup, event);
const row = (of: Sheet, key: string) => of.rows.find((one) => one.key === key)?.answers ?? [];

describe("sheetOf", () => {
  test("has a column for each speaker of each document, however many claims are on that word", () => {
    const keys = sheet.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(sheet.columns.map(({ source }) => source.publisher))).toEqual(
      new Set(["Lantern Post", "Bay Courier", "Evening Mirror", "Harbour Radio"]),
    );
    const union = sheet.columns.find(({ voice }) => voice.kind === "named" && voice.by === "actor:dockers-union");
    expect(union?.claims.length).toBe(2);
  });

  test("marks what cannot be so together, and not what goes with either", () => {
    const clashing = (key: string) => row(sheet, key).filter(({ conflict }) => conflict === "exclusive");
    expect(
      clashing("how-many")
        .map(({ value }) => value.kind === "how-many" && value.count.best)
        .sort(),
    ).toEqual([14, 14, 17]);
    expect(
      clashing("when")
        .map(({ value }) => value.kind === "when" && value.when.latest)
        .sort(),
    ).toEqual(["2024-05-03", "2024-05-04"]);
    expect(row(sheet, "when").length).toBeGreaterThan(2);
    expect(clashing("happened").some(({ denied }) => denied)).toBe(true);
  });

  test("puts every claim on an occurrence into some cell", () => {
    for (const one of dataset.events) {
      const { rows, claims } = sheetOf(lookupOf(dataset), one);
      const placed = new Set(rows.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims)));
      for (const claim of claims) expect(placed).toContain(claim);
    }
  });

  test("gives no speaker a date that was read from the document as a whole", () => {
    for (const answer of row(sheet, "when"))
      if (answer.value.kind === "when") expect(answer.columns.length > 0).toBe(answer.value.when.claim !== undefined);
  });
});

describe("partOf", () => {
  test("answers as the whole of the data does", () => {
    for (const data of [merged, dataset]) {
      const all = lookupOf(data);
      for (const one of data.events) {
        const part = partOf(all, one);
        expect(accountsOf(part, one.id).howMany.map(({ value }) => value)).toEqual(
          expect.arrayContaining(accountsOf(data, one.id).howMany.map(({ value }) => value)),
        );
        const count = ({ say, deny, unnamed }: ReturnType<typeof voices>) => [say.length, deny.length, unnamed.length];
        expect(count(voices(part, one.id))).toEqual(count(voices(data, one.id)));
      }
    }
  });
});

describe("standingOf", () => {
  test("tells an occurrence that is disputed from one that is not", () => {
    expect(standingOf(lookup, event).isDisputed).toBe(true);
    const other = merged.events.find(({ id }) => id === "event:demand-to-free") as ReportedEvent;
    expect(standingOf(lookup, other).isDisputed).toBe(false);
  });
});

describe("occurrencesIn", () => {
  test("has one event for each occurrence, and every event where nobody judged", () => {
    const ids = occurrencesIn(merged, merged.events).map(({ id }) => id);
    expect(ids.filter((id) => /quay-detention|taken-away/.test(id))).toEqual(["event:quay-detention"]);
    expect(occurrencesIn(dataset, dataset.events)).toBe(dataset.events);
  });
});

describe("unheardIn", () => {
  test("names who takes part and is not quoted, and nobody who is", () => {
    const names = unheardIn(lookup, sheet).map(({ actor }) => actor.names[0]?.value ?? "");
    expect(names.some((name) => /dockers/i.test(name))).toBe(true);
    expect(names.some((name) => /police/i.test(name))).toBe(false);
  });

  test("puts the accused first", () => {
    for (const one of dataset.events) {
      const counts = unheardIn(lookupOf(dataset), sheetOf(lookupOf(dataset), one)).map(
        ({ allegations }) => allegations,
      );
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });
});
