import { constants } from "node:buffer";
import { describe, expect, test } from "vitest";
import { completeLimits, highestLimits, type InputLimits } from "../../../src/validate/json/limits.js";
import { issueStream, validateJson, validateLines, validateStream } from "../../../src/validate.js";
import { attributedEvents } from "../../cli/fake-io.js";

const TOO_MUCH = 512 * 2 ** 20;

const callers: Readonly<Record<string, (limits: Partial<InputLimits>) => unknown>> = {
  validateJson: (limits) => validateJson(new Uint8Array(), { limits }),
  validateLines: (limits) => validateLines(new Uint8Array(), { limits }),
  validateStream: (limits) => validateStream(new Blob([]).stream(), { limits }).next(),
  issueStream: (limits) => issueStream({ limits }),
};

describe.each(Object.entries(callers))("the limits of %s", (name, call) => {
  test.each(["maxBytes", "maxLine"] as const)("%s is refused where no text can be so long", async (limit) => {
    await expect(async () => call({ [limit]: TOO_MUCH })).rejects.toThrow(
      `${name}: ${limit} can be ${highestLimits[limit]} at most (511 MiB), is ${TOO_MUCH}`,
    );
  });

  test.each(["maxDepth", "maxValues", "maxBytes", "maxLine"])("%s is a number from 1 up", async (limit) => {
    for (const value of [0, -1, Number.NaN])
      await expect(async () => call({ [limit]: value })).rejects.toThrow(
        `${name}: ${limit} must be a number from 1 up`,
      );
  });
});

describe("the highest limits", () => {
  test("are what this JavaScript can hold in one text", () => {
    expect(highestLimits.maxBytes).toBeLessThanOrEqual(constants.MAX_STRING_LENGTH);
    expect(highestLimits.maxLine).toBeLessThanOrEqual(constants.MAX_STRING_LENGTH);
    expect(completeLimits("x", highestLimits)).toEqual(highestLimits);
  });

  test.each(["--max-bytes", "--max-line"])("bound %s, and the usage error names them", async (option) => {
    const tried = ["511M", "512M", "1G"].map((limit) => attributedEvents(["validate", "none.json", option, limit]));
    const [highest, ...higher] = await Promise.all(tried);
    expect(highest?.err).toContain("no such file");
    for (const { code, out, err } of higher) {
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(`argument '${err.includes("512M") ? "512M" : "1G"}' is invalid. It can be 511M at most`);
    }
  });

  test.each(["--max-depth", "--max-values", "--max-bytes", "--max-line"])("%s is 1 at least", async (option) => {
    const { code, err } = await attributedEvents(["validate", "none.json", option, "0"]);
    expect(code).toBe(2);
    expect(err).toContain("It must be at least 1.");
  });
});
