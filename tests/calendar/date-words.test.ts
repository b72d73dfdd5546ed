import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOfWords, readDateWords } from "../../src/calendar/date-words.js";
import { dayNumber, isoDate } from "../../src/calendar/day.js";
import { dataset } from "../../src/dataset/dataset.js";
import type { Source } from "../../src/generated/types.js";

const docs = readFileSync(new URL("../../docs/date-words.md", import.meta.url), "utf8");
const row = /^\| `(?<words>[^`]+)` \| (?<earliest>\S+) \| (?<latest>\S+) \| `(?<basis>[^`]+)` \|$/gm;
const listed = [...docs.matchAll(row)].map(({ groups }) => groups as Record<string, string>);

const THURSDAY = "2024-03-07";
const on = (day: string, basis: string) => ({ earliest: day, latest: day, basis });
const read = (words: string, published: string | null = THURSDAY) => boundsOfWords(words, published, "reported");

/** The dated events of the packaged dataset whose claim shows the words. */
const dated = dataset.events.flatMap(({ status, when }) => {
  const claim = dataset.claims.find(({ id }) => id === when.claim);
  const source = dataset.sources.find(({ id }) => id === claim?.evidence[0]?.source) as Source | undefined;
  return when.phrase && source?.published
    ? [{ status, when, words: when.phrase.text, published: source.published }]
    : [];
});

describe("boundsOfWords", () => {
  test.each(listed)("reads “$words” as its line in the docs says", ({ words = "", ...bounds }) => {
    expect(read(words)).toEqual(bounds);
  });

  test("has its whole list in the docs", () => {
    expect(listed.length).toBe(32);
  });

  test("gives the packaged events the dates that two readers gave them", () => {
    expect(dated.length).toBeGreaterThan(7);
    for (const { status, when, words, published } of dated) {
      const computed = boundsOfWords(words, published, status);
      const { basis, throughout } = when;
      expect(computed).toMatchObject(
        throughout ? { basis, throughout } : { basis, earliest: when.earliest, latest: when.latest },
      );
    }
  });

  test("does not mind case and white space", () => {
    expect(read("  ON\u00a01\n March  2024")).toEqual(on("2024-03-01", "stated"));
  });

  test("goes back over the end of a year", () => {
    expect(read("on Sunday", "2024-01-01")).toEqual(on("2023-12-31", "weekday"));
    expect(read("yesterday", "2024-01-01")).toEqual(on("2023-12-31", "relative"));
    expect(read("last month", "2024-01-15")).toMatchObject({ earliest: "2023-12-01", latest: "2023-12-31" });
    expect(read("last week", "2024-01-03")).toMatchObject({ earliest: "2023-12-25", latest: "2023-12-31" });
    expect(read("this week", "2025-01-01")).toMatchObject({ earliest: "2024-12-30", latest: "2025-01-01" });
  });

  test("knows how long months are", () => {
    expect(read("last month", "2023-03-31")).toMatchObject({ earliest: "2023-02-01", latest: "2023-02-28" });
    expect(read("April 2023")).toMatchObject({ latest: "2023-04-30" });
    expect(readDateWords("31 April", THURSDAY, "reported")).toBe("no-such-day");
    expect(readDateWords("30 February 2024", THURSDAY, "reported")).toBe("no-such-day");
    expect(readDateWords("29 February 2023", THURSDAY, "reported")).toBe("no-such-day");
    expect(readDateWords("0 March", THURSDAY, "reported")).toBe("no-such-day");
  });

  test("finds the last leap day, also over a century without one", () => {
    expect(read("29 February", "2024-02-28")).toEqual(on("2020-02-29", "year-inferred"));
    expect(read("February 29", "1903-12-31")).toEqual(on("1896-02-29", "year-inferred"));
  });

  test("takes the day of publication for the last of its name", () => {
    expect(read("7 March")).toEqual(on(THURSDAY, "year-inferred"));
    expect(read("8 March")).toEqual(on("2023-03-08", "year-inferred"));
  });

  test("reads a day of the week as one of the seven days up to publication, and as that day", () => {
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const day = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(day, fc.constantFrom(...days), (published, name) => {
        const { earliest } = read(`on ${name}`, isoDate(published)) ?? {};
        const back = published - (dayNumber(earliest ?? "") ?? Number.NaN);
        const engine = new Date(`${earliest}T00:00:00Z`).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
        return back >= 0 && back < 7 && engine === name;
      }),
    );
  });

  test("reads a date with the wrong day of the week not at all", () => {
    expect(readDateWords("Monday, 1 March 2024", THURSDAY, "reported")).toBe("no-such-day");
  });

  test("finds no day before a Monday in what appears on it", () => {
    expect(readDateWords("earlier this week", "2024-03-04", "reported")).toBe("no-such-day");
    expect(readDateWords("earlier this year", "2024-01-01", "reported")).toBe("no-such-day");
  });

  test("ends a span of what happened with publication, and leaves a date to come as it is written", () => {
    expect(read("in March", "2024-03-01")).toEqual({ ...on("2024-03-01", "year-inferred") });
    expect(read("2024", "2024-06")).toMatchObject({ latest: "2024-06-30" });
    expect(read("in 2025")).toMatchObject({ earliest: "2025-01-01", latest: "2025-12-31" });
  });

  test("needs a day of publication for all but words that name their year", () => {
    const counted = listed.filter(({ basis }) => basis !== "stated").map(({ words = "" }) => words);
    for (const published of [null, "2024", "2024-03", "", "2024-02-30"]) {
      expect(
        counted.filter((words) => readDateWords(words, published, "reported") !== "no-day-of-publication"),
      ).toEqual([]);
      expect(read("1 March 2024", published)).toEqual(on("2024-03-01", "stated"));
    }
  });

  test("gives what is going on the inner day, and asks where the words name several", () => {
    const open = { earliest: null, latest: null };
    const inner = (day: string, basis: string) => ({ ...open, throughout: { from: day, to: day }, basis });
    expect(boundsOfWords("On Wednesday", THURSDAY, "ongoing")).toEqual(inner("2024-03-06", "weekday"));
    expect(boundsOfWords("1 March 2024", THURSDAY, "ongoing")).toEqual(inner("2024-03-01", "stated"));
    expect(boundsOfWords("today", THURSDAY, "ongoing")).toEqual(inner(THURSDAY, "relative"));
    const several = listed.filter(({ earliest, latest }) => earliest !== latest).map(({ words = "" }) => words);
    expect(several.filter((words) => readDateWords(words, THURSDAY, "ongoing") !== "on-which-days")).toEqual([]);
  });

  test("says of “currently” that it holds on the day of publication, however it is told", () => {
    const holds = { earliest: null, latest: null, throughout: { from: THURSDAY, to: THURSDAY }, basis: "relative" };
    for (const status of ["reported", "alleged", "ongoing"] as const)
      expect(boundsOfWords("currently", THURSDAY, status)).toEqual(holds);
    expect(boundsOfWords("currently", THURSDAY, "demanded")).toBeUndefined();
  });

  test("takes no word that looks back for a day to come", () => {
    for (const status of ["intended", "demanded"] as const) {
      const found = listed.filter(({ words = "" }) => boundsOfWords(words, THURSDAY, status) !== undefined);
      expect(found.filter(({ basis, words }) => basis !== "stated" && words !== "today")).toEqual([]);
      expect(boundsOfWords("in 2024", THURSDAY, status)).toMatchObject({ latest: "2024-12-31" });
      expect(readDateWords("on Monday", THURSDAY, status)).toBe("back-or-ahead");
    }
  });

  test("asks about everything else", () => {
    const others = [
      ...["", " ", "last Thursday", "next week", "tomorrow", "recently", "1/3/2024", "01.03.2024", "2024-3-1", "Mai"],
      ...[
        "the 1st",
        "1",
        "24",
        "1 March 24",
        "since Monday",
        "by Friday",
        "on March",
        "in Monday",
        "early March",
        "Mondays",
      ],
      ...[
        "__proto__",
        "constructor",
        "on",
        "in",
        "march 1 , 2024",
        "१ March 2024",
        "Wednesday night",
        "spring",
        "currently,",
      ],
    ];
    expect(others.filter((words) => readDateWords(words, THURSDAY, "reported") !== "not-listed")).toEqual([]);
  });

  test("says no day before the first of the calendar, and takes no time over long words", () => {
    expect(readDateWords("last year", "0001-05-05", "reported")).toBe("no-such-day");
    expect(readDateWords("yesterday", "0001-01-01", "reported")).toBe("no-such-day");
    expect(readDateWords("in 0000", THURSDAY, "reported")).toBe("no-such-day");
    expect(readDateWords("1 ".repeat(1_000_000), THURSDAY, "reported")).toBe("not-listed");
  });
});
