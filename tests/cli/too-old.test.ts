import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tooOld } from "../../src/cli/too-old.js";

const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  engines: { node: string };
};

describe("tooOld", () => {
  test.each(["0.12.18", "18.20.8", "20.0.0", "20.18.3"])("tells Node %s which versions can run the program", (old) => {
    expect(tooOld(old, engines)).toBe(`this is Node ${old}; Node 20.19 or later is needed`);
  });

  test.each(["20.19.0", "20.20.1", "22.0.0", "24.1.0", "100.0.0", process.versions.node])(
    "says nothing to Node %s",
    (version) => {
      expect(tooOld(version, engines)).toBeUndefined();
    },
  );
});
