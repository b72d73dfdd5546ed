import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

/** Runs `explore`, asks the address it prints, and stops it. */
async function explored(argv: readonly string[], ask: (address: string) => Promise<void>, cwd = emptyFolder()) {
  const stop = new AbortController();
  let asked: Promise<void> | undefined;
  const running = attributedEvents(["explore", ...argv], {
    cwd,
    signal: stop.signal,
    onOut: (text: string) => {
      const address = /^http:\S+/.exec(text)?.[0];
      if (address !== undefined) asked = ask(address).finally(() => stop.abort());
    },
  });
  const result = await running;
  await asked;
  return result;
}

/** A request under any name, which `fetch` does not allow. */
const statusUnder = (host: string, address: string) =>
  new Promise((resolve) => request(address, { headers: { host } }, ({ statusCode }) => resolve(statusCode)).end());

describe("attributed-events explore", () => {
  test("serves the page to this machine until it is stopped", async () => {
    let body = "";
    let address = "";
    const { code, out } = await explored([], async (served) => {
      address = served;
      const response = await fetch(served);
      expect(response.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
      body = await response.text();
    });
    expect(body).toContain("<title>Who says what happened</title>");
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(code).toBe(130);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("answers only for its own name and its own page", async () => {
    await explored([], async (address) => {
      expect(await statusUnder("example.org", address)).toBe(421);
      expect((await fetch(`${address}etc/passwd`)).status).toBe(404);
      expect((await fetch(address, { method: "POST" })).status).toBe(405);
    });
  });

  test("puts a file into the page, and nothing in the file can leave its place there", async () => {
    const cwd = emptyFolder();
    const hostile = { ...starter, name: "</script><script>alert(1)</script><!--\u2028" };
    writeFileSync(join(cwd, "a.json"), JSON.stringify(hostile));
    let body = "";
    await explored(
      ["a.json"],
      async (address) => {
        body = await (await fetch(address)).text();
      },
      cwd,
    );
    const data = /<script type="application\/json" id="dataset" data-name="a.json">(.*?)<\/script>/s.exec(body)?.[1];
    expect(JSON.parse(data ?? "")).toEqual(hostile);
    expect(data).not.toMatch(/[<\u2028]/);
  });

  test("says so when the file is not there or no text", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "a.json"), Uint8Array.of(0xff, 0xfe, 0x00));
    const missing = await attributedEvents(["explore", "none.json"], { cwd });
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("no such file or directory")]);
    const foreign = await attributedEvents(["explore", "a.json"], { cwd });
    expect([foreign.code, foreign.err]).toEqual([2, "attributed-events: a.json: is UTF-16LE; save it as UTF-8\n"]);
  });
});
