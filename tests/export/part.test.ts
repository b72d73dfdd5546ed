import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv/csv.js";
import { toGexf } from "../../src/export/gexf/gexf.js";
import { categoryOf } from "../../src/export/plover/categories.js";
import { toPlover } from "../../src/export/plover/plover.js";
import { dataset, findEvents } from "../../src/index.js";
import { type Described, keyViolations } from "./keys.js";
import { asText, withTables } from "./read-tables.js";

const criteria = { events: { status: "alleged" } } as const;
const wanted = findEvents(dataset, criteria.events).map(({ id }) => id);

describe("a part of the dataset", () => {
  test("has the events asked for in every format", () => {
    expect(wanted.length).toBeGreaterThan(0);
    const [csv, gexf] = [toCsv(dataset, criteria).files["events.csv"], toGexf(dataset, criteria).output];
    for (const id of wanted) {
      expect(csv).toContain(`\n"${id}",`);
      expect(gexf).toContain(`<node id="${id}"`);
    }
    for (const event of findEvents(dataset, criteria.events).filter(categoryOf)) {
      expect(toPlover(dataset, criteria).output).toContain(`{"id":"${event.id}",`);
    }
  });

  test("has less than the whole", () => {
    const rows = (of: ReturnType<typeof toCsv>) => of.files["claims.csv"]?.split("\r\n").length ?? 0;
    expect(rows(toCsv(dataset, criteria))).toBeLessThan(rows(toCsv(dataset)));
  });

  test("points to nothing outside itself", async () => {
    const { files } = toCsv(dataset, criteria);
    const { resources }: { resources: Described[] } = JSON.parse(files["datapackage.json"] ?? "");
    expect(await withTables(files, asText, (duck) => keyViolations(duck, resources))).toEqual([]);
  });
});
