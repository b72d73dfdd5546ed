import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const tour = fileURLToPath(new URL("../../examples/tour.js", import.meta.url));
const { status, stdout, stderr } = spawnSync(process.execPath, [tour], { encoding: "utf8" });
const lines = stdout.split("\n");

describe("the tour that npm start shows", () => {
  test("ends well and says nothing on stderr", () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("fits 80 columns, addresses aside", () => {
    expect(lines.filter((line) => [...line].length > 80 && !line.startsWith("https://"))).toEqual([]);
  });

  test("has no colour where nobody sees it", () => {
    expect(stdout).not.toContain("\u001b");
  });

  test("finds all four slips in the other file, and the word that is quoted wrongly", () => {
    expect(lines.filter((line) => line.startsWith("✗ "))).toHaveLength(5);
    expect(stdout.replace(/\s+/g, " ")).toContain('which has "took" for "dropped"');
  });

  test("shows the draft mended, and a denial in it with everybody who says so", () => {
    expect(stdout).toContain("Mended, it is a dataset of 14 claims");
    expect(stdout.replace(/\s+/g, " ")).toContain("Pia Sandoval, on behalf of");
  });
});
