import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventTypeNames } from "../../src/model/event-types.js";
import { roleTable } from "../../src/model/participant.js";

const page = readFileSync(new URL("../../docs/coded-data.md", import.meta.url), "utf8");

/** The rows of the table on the page whose first column has this heading, each as its cells. */
function tableOf(heading: string): string[][] {
  const lines = page.slice(page.indexOf(`| ${heading} |`)).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const quotedIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);

const ucdp = tableOf("`type_of_violence`");
const acled = tableOf("`event_type`");

/** ACLED's event types and sub-event types, by its codebook of 2024. */
const acledTypes = {
  Battles: ["Armed clash", "Government regains territory", "Non-state actor overtakes territory"],
  Protests: ["Excessive force against protesters", "Peaceful protest", "Protest with intervention"],
  Riots: ["Mob violence", "Violent demonstration"],
  "Explosions/Remote violence": [
    "Air/drone strike",
    "Chemical weapon",
    "Grenade",
    "Remote explosive/landmine/IED",
    "Shelling/artillery/missile attack",
    "Suicide bomb",
  ],
  "Violence against civilians": ["Abduction/forced disappearance", "Attack", "Sexual violence"],
  "Strategic developments": [
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
  ],
};

describe("docs/coded-data.md", () => {
  test("has a place for each of UCDP's three types of violence, once", () => {
    expect(ucdp.map(([value, name]) => [value, name])).toEqual([
      ["`1`", "state-based conflict"],
      ["`2`", "non-state conflict"],
      ["`3`", "one-sided violence"],
    ]);
  });

  test("has a place for each of ACLED's 25 sub-event types, once, under its event type", () => {
    const expected = Object.entries(acledTypes).flatMap(([type, subtypes]) => subtypes.map((sub) => `${type}: ${sub}`));
    expect(expected).toHaveLength(25);
    expect(acled.map(([type, sub]) => `${type}: ${sub}`).sort()).toEqual(expected.sort());
  });

  test.each([...ucdp.map(([value, , types]) => [value, types, ""]), ...acled.map((cells) => cells.slice(1))])(
    "names types that exist for %s",
    (_value, types, beside) => {
      expect(quotedIn(types).length).toBeGreaterThan(0);
      for (const type of [...quotedIn(types), ...quotedIn(beside)]) expect(eventTypeNames).toContain(type);
    },
  );

  test("names roles that exist for UCDP's sides, one for each", () => {
    for (const cells of ucdp)
      for (const cell of cells.slice(3)) {
        const [role = "", ...others] = quotedIn(cell);
        expect(roleTable).toHaveProperty([role]);
        expect(others).toEqual([]);
      }
  });
});
