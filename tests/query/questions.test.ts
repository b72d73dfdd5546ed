import { describe, expect, test } from "vitest";
import {
  type Claim,
  claimsAbout,
  claimsBy,
  claimsByNobodyNamed,
  claimsInOwnVoice,
  dataset,
  dateCertainty,
  describeClaim,
  eventsBetween,
  eventsByAgency,
  findActor,
  findAgency,
  findEvents,
  passageUrl,
  silentActors,
} from "../../src/index.js";

/** What a stranger wants to know of the packaged dataset. Records are picked by what they say, so that ids may change. */

const january = { from: "2023-01-01", to: "2023-01-31" };
const [founder] = dataset.claims.flatMap(({ relation }) =>
  relation?.predicate === "founder-of" ? [relation.subject] : [],
);
const speakersOf = ({ attribution }: Claim) => attribution.slice(1).map(({ by }) => by);

describe("the packaged dataset", () => {
  test("tells which events have one exact day", () => {
    const exact = findEvents(dataset, { knownDay: true });
    const days = new Set(exact.map(({ when }) => when.earliest));
    for (const day of ["2022-11-01", "2022-11-14", "2023-01-27", "2023-01-29", "2023-02-01"])
      expect(days).toContain(day);
    expect(exact.length).toBeLessThan(dataset.events.length / 2);
  });

  test("tells what happened in January 2023 from what only may have", () => {
    const certain = eventsBetween(dataset, january, { certainty: "definite" });
    const uncertain = eventsBetween(dataset, january, { certainty: "possible" });
    expect(certain.map(({ type }) => type)).toEqual(expect.arrayContaining(["armed-attack", "mission-evacuation"]));
    expect(uncertain.map(({ type }) => type)).toContain("mission-suspension");
    expect(
      certain.every(({ when }) => when.earliest?.startsWith("2023-01") && when.latest?.startsWith("2023-01")),
    ).toBe(true);
    for (const { when } of uncertain) {
      const [earliest, latest] = [when.earliest ?? "0000-01-01", when.latest ?? "9999-12-31"];
      expect(earliest <= january.to && latest >= january.from).toBe(true);
      expect(earliest >= january.from && latest <= january.to).toBe(false);
    }
  });

  test("tells what may have been in January without what has no bound on one side", () => {
    const all = eventsBetween(dataset, january, { certainty: "possible" });
    const bounded = eventsBetween(dataset, january, { certainty: "possible", openEnded: false });
    expect(bounded.length).toBeLessThan(all.length / 2);
    expect(all).toEqual(expect.arrayContaining(bounded));
    for (const { when } of bounded) expect(when.earliest).not.toBeNull();
    expect(eventsBetween(dataset, january, { openEnded: false, certainty: "definite" })).toEqual(
      eventsBetween(dataset, january, { certainty: "definite" }),
    );
  });

  test("tells what “earlier this week” became and why", () => {
    const events = dataset.events.filter(({ when }) => when.phrase?.text === "earlier this week");
    expect(events.length).toBeGreaterThan(0);
    for (const { when } of events) {
      expect(when).toMatchObject({ earliest: "2023-01-30", latest: "2023-02-01", basis: "relative" });
      expect(dateCertainty(when, january)).toBe("possible");
      const claim = dataset.claims.find(({ id }) => id === when.claim);
      const source = dataset.sources.find(({ id }) => id === claim?.evidence[0]?.source);
      expect(source?.published).toBe("2023-02-02");
    }
  });

  test("tells what the State Security Service did that winter, under every name it has", () => {
    const winter = { from: "2022-11-01", to: "2023-01-31" };
    const [service, ...others] = ["State Security Service", "DTX", "dtx", "SSS", "Dövlət Təhlükəsizliyi Xidməti"].map(
      (name) =>
        name.startsWith("Dövlət")
          ? findAgency(dataset, `Azərbaycan Respublikasının ${name}`)
          : findAgency(dataset, name),
    );
    expect(service?.type).toBe("agency");
    for (const other of others) expect(other).toBe(service);
    const events = findEvents(dataset, { ...winter, agency: "DTX", certainty: "definite" });
    expect(events.map(({ when }) => when.earliest)).toEqual(expect.arrayContaining(["2022-11-01", "2022-11-14"]));
  });

  test("finds the president under both spellings", () => {
    const president = findActor(dataset, "ilham aliyev");
    expect(president?.type).toBe("person");
    expect(findActor(dataset, "İLHAM ƏLİYEV")).toBe(president);
  });

  test("takes what its units do for the Interior Ministry's", () => {
    const detentions = { roles: ["detaining-authority"] } as const;
    expect(eventsByAgency(dataset, "Interior Ministry", detentions).map(({ type }) => type)).toContain("detention");
    expect(eventsByAgency(dataset, "DİN", detentions)).toEqual(
      eventsByAgency(dataset, "Interior Ministry", detentions),
    );
    expect(eventsByAgency(dataset, "Interior Ministry", { ...detentions, includeUnits: false })).toEqual([]);
  });

  test("tells which claims rest on local media alone, on the president alone, on nobody named", () => {
    const [media, president, nobody] = [
      claimsBy(dataset, "local media", { only: true }),
      claimsBy(dataset, "Ilham Aliyev", { only: true }),
      claimsByNobodyNamed(dataset),
    ];
    for (const claims of [media, president, nobody]) expect(claims.length).toBeGreaterThan(1);
    expect(new Set(media.flatMap(speakersOf))).toEqual(new Set([findActor(dataset, "local media")?.id]));
    expect(new Set(president.flatMap(speakersOf))).toEqual(new Set([findActor(dataset, "Ilham Aliyev")?.id]));
    expect(nobody.every((claim) => speakersOf(claim).at(-1) === null)).toBe(true);
  });

  test("tells what the article itself asserts of the founder from what is only said of the group", () => {
    if (founder === undefined) throw new Error("no claim says who founded what");
    const own = new Set<Claim>(claimsInOwnVoice(dataset));
    const ofFounder = claimsAbout(dataset, founder);
    expect(
      ofFounder.filter((claim) => own.has(claim)).some(({ relation }) => relation?.predicate === "founder-of"),
    ).toBe(true);
    const accusing = ofFounder.filter(({ against }) => against?.includes(founder));
    expect(accusing.map(({ type }) => type)).toEqual(accusing.map(() => "charge"));
    expect(accusing.some((claim) => own.has(claim))).toBe(false);
    const group = dataset.actors.find(({ id }) => id === founder)?.countedIn;
    if (group === undefined) throw new Error("the founder is counted in no group");
    const ofGroup = claimsAbout(dataset, group).filter(({ against }) => against?.includes(group));
    expect(ofGroup.filter(({ about }) => !about.includes(founder)).length).toBeGreaterThan(0);
  });

  test("counts the detained of each operation, and has no group that holds both", () => {
    const counts = findEvents(dataset, { type: "detention" }).flatMap(({ counts = [] }) =>
      counts.filter(({ measure }) => measure === "detained"),
    );
    expect(counts.map(({ best }) => best).sort()).toEqual([19, 39]);
    const groups = counts.map(({ group }) => dataset.actors.find(({ id }) => id === group));
    expect(new Set(groups).size).toBe(2);
    for (const group of groups) expect(group?.countedIn).toBeUndefined();
  });

  test("hears nothing from those whom the claims are against", () => {
    const silent = silentActors(dataset);
    expect(silent.map(({ id }) => id)).toContain(founder);
    for (const { id } of silent) expect(claimsBy(dataset, id)).toEqual([]);
  });

  test("opens every answer's passage with one click, and says on whose word it stands", () => {
    for (const claim of dataset.claims) {
      expect(describeClaim(dataset, claim)).toContain("Caspian News (2 February 2023)");
      for (const evidence of claim.evidence) expect(passageUrl(dataset, evidence)).toContain("#:~:text=");
    }
  });
});
