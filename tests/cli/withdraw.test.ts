import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/generated/types.js";
import { attributedEvents } from "./fake-io.js";

const starter = async () => (await attributedEvents(["init", "-"])).out;
const harbour = readFileSync(new URL("../fixtures/valid/denials.json", import.meta.url), "utf8");

const withdraw = (stdin: string, ...argv: readonly string[]) => attributedEvents(["withdraw", "-", ...argv], { stdin });

describe("attributed-events withdraw", () => {
  test("marks the record, keeps it and what refers to it, and gives the dataset its next minor version", async () => {
    const { code, out } = await withdraw(harbour, "claim:guild-praises-keeper", "--reason", "The paper corrected it.");
    expect(code).toBe(0);
    const [before, after] = [JSON.parse(harbour) as Dataset, JSON.parse(out) as Dataset];
    const claim = after.claims.find(({ id }) => id === "claim:guild-praises-keeper");
    expect(claim?.retracted).toEqual({ version: after.version, reason: "The paper corrected it." });
    const unmarked = after.claims.map(({ retracted, ...rest }) => rest);
    expect({ ...after, version: before.version, claims: unmarked }).toEqual(before);
    const [major = "", minor = ""] = before.version.split(".");
    expect(after.version).toBe(`${major}.${Number(minor) + 1}.0`);
  });

  test("takes a version and a successor", async () => {
    const argv = [
      "claim:guild-praises-keeper",
      "-r",
      "Read wrongly.",
      "--successor",
      "claim:brandt-denies",
      "--in-version",
      "3.0.0",
    ];
    const { out } = await withdraw(harbour, ...argv);
    const after = JSON.parse(out) as Dataset;
    expect(after.version).toBe("3.0.0");
    expect(after.claims.find(({ retracted }) => retracted)?.retracted).toEqual({
      version: "3.0.0",
      reason: "Read wrongly.",
      successor: "claim:brandt-denies",
    });
  });

  test("writes nothing where something that stands would rest on it, and names that", async () => {
    const { code, out, err } = await withdraw(await starter(), "claim:storm-meeting", "--reason", "x");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('events[0].claims: rests on claim "claim:storm-meeting", which was withdrawn');
    expect(err).toMatch(
      /Nothing is written\. Withdraw these records as well, or let them rest on claims that stand\.\n$/,
    );
    const both = await withdraw(await starter(), "claim:storm-meeting", "event:storm-meeting", "--reason", "x");
    expect(both.code).toBe(0);
  });

  test.each([
    ["claim:guild-praises-keper", 'no record "claim:guild-praises-keper"; nearest is "claim:guild-praises-keeper"'],
    ["actor:brandt-denies", 'no record "actor:brandt-denies"; nearest is "claim:brandt-denies"'],
    ["nobody", 'no record "nobody"'],
  ])("does not know %s", async (id, told) => {
    expect(await withdraw(harbour, id, "--reason", "x")).toEqual({
      code: 2,
      out: "",
      err: `attributed-events: ${told}\n`,
    });
  });

  test("withdraws nothing twice, and nothing without a reason", async () => {
    const { out } = await withdraw(harbour, "claim:guild-praises-keeper", "--reason", "x");
    const again = await withdraw(out, "claim:guild-praises-keeper", "--reason", "y");
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("has been withdrawn already, in version")]);
    expect((await withdraw(harbour, "claim:guild-praises-keeper")).code).toBe(2);
    expect((await withdraw(harbour, "claim:guild-praises-keeper", "--reason", "")).code).toBe(1);
  });
});
