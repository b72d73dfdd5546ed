import { describe, expect, test } from "vitest";
import { type Dataset, dataset, indexDataset, recordById } from "../../../src/index.js";
import { balloons } from "../balloons.js";

describe("recordById", () => {
  test("answers with every record of a dataset, withdrawn ones too", () => {
    for (const one of [balloons, dataset as Dataset]) {
      const records = [...one.sources, ...one.actors, ...one.events, ...one.claims];
      expect(records.length).toBeGreaterThan(20);
      for (const record of records) expect(recordById(one, record.id)).toBe(record);
    }
  });

  test("throws for an id that there is not, with the nearest of its kind", () => {
    expect(() => recordById(balloons, "actor:ada-vain")).toThrow(
      new RangeError('recordById: id: no actor "actor:ada-vain"; nearest is "actor:ada-vane"'),
    );
  });

  test("throws for what is no id, and says what one looks like", () => {
    // @ts-expect-error
    expect(() => recordById(balloons, "Ada Vane")).toThrow(
      new RangeError(
        'recordById: id: "Ada Vane" names no kind of record; expected source:…, actor:…, event:…, claim:…',
      ),
    );
    // @ts-expect-error
    expect(() => recordById(balloons, undefined)).toThrow(
      new TypeError("recordById: id: expected text, got undefined"),
    );
  });

  test("sees what was changed in a dataset that nobody froze", () => {
    const mine = structuredClone(balloons) as { -readonly [K in keyof Dataset]: Dataset[K] } & {
      actors: Dataset["actors"][number][];
    };
    const ada = recordById(mine, "actor:ada-vane");
    mine.actors.reverse();
    expect(recordById(mine, "actor:ada-vane")).toBe(ada);
    const other = { ...ada, country: "NO" };
    mine.actors[mine.actors.indexOf(ada)] = other;
    expect(recordById(mine, "actor:ada-vane")).toBe(other);
    mine.actors.splice(mine.actors.indexOf(other), 1);
    expect(() => recordById(mine, "actor:ada-vane")).toThrow('no actor "actor:ada-vane"');
    mine.actors.push({ ...other, id: "actor:newcomer" });
    expect(recordById(mine, "actor:newcomer").country).toBe("NO");
    mine.actors = [ada];
    expect(recordById(mine, "actor:ada-vane")).toBe(ada);
  });

  test("answers the same of a dataset that is frozen", () => {
    const frozen = indexDataset(structuredClone(balloons));
    for (const { id } of balloons.events) expect(recordById(frozen, id)).toEqual(recordById(balloons, id));
  });
});
