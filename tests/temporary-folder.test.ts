import { tmpdir } from "node:os";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "./cli/fake-io.js";
import { shell } from "./cli/shell.js";

test("tests and the programs they start share a temporary folder that is removed", async () => {
  expect(basename(tmpdir())).toMatch(/^attributed-events-tests-/);
  expect(emptyFolder()).toContain(tmpdir());
  const { out } = await shell(`dirname "$(mktemp)"`);
  expect(out.trim()).toBe(tmpdir());
});
