import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { dataset } from "../../src/dataset/dataset.js";
import { attributedEvents } from "./fake-io.js";

const dataIn = (page: string) =>
  JSON.parse(/<script type="application\/json" id="dataset"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? "null");

describe("attributed-events export --to html", () => {
  test("writes the page with the data in it", async () => {
    const { code, out, err } = await attributedEvents(["export", "--to", "html"]);
    expect({ code, err }).toEqual({ code: 0, err: "Nothing is lost in html.\n" });
    expect(dataIn(out)).toEqual(dataset);
  });

  test("lets no part of the data end the element that holds it", async () => {
    const hostile = { ...starter, name: '</script><script>alert(1)</script><!--"\u2028' };
    const { code, out } = await attributedEvents(["export", "-t", "html", "-"], { stdin: JSON.stringify(hostile) });
    expect(code).toBe(0);
    expect(dataIn(out)).toEqual(hostile);
    expect(out).not.toContain("<script>alert(1)");
  });

  test("writes nothing for data that is not valid", async () => {
    const { code, out } = await attributedEvents(["export", "-t", "html", "-"], { stdin: '{"name":"x"}' });
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });
});
