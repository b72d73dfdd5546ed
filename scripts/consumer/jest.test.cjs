const { writeFileSync } = require("node:fs");
const { readMembers } = require("./members.cjs");
const { use } = require("./use.cjs");

/* In jsdom nothing that the package may ask for when it is loaded has been added yet. */
const entries = require("./entries.cjs");
const lacks = (name) => globalThis[name] === undefined;

test("without encoders, only what reads or writes bytes is missing", () => {
  if (!lacks("TextEncoder")) return;
  const {
    main,
    validate,
    export: { toParquet, toCsv },
  } = entries;
  expect(main.claimsInOwnVoice(main.dataset).length).toBeGreaterThan(0);
  expect(validate.validateDataset(main.dataset).ok).toBe(true);
  expect(Object.keys(toCsv(main.dataset).files).length).toBeGreaterThan(0);
  expect(() => validate.validateJson(Uint8Array.of(0x7b, 0x7d))).toThrow("TextDecoder");
  expect(() => toParquet(main.dataset)).toThrow("TextEncoder");
});

test("with the encoders of Node it does what it does elsewhere", async () => {
  if (lacks("TextEncoder")) require("./jest-setup.cjs");
  const members = lacks("CompressionStream") ? undefined : await readMembers(entries);
  writeFileSync("seen.json", JSON.stringify({ ...use(entries), members }));
});
