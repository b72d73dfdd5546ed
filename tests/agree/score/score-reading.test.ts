import { describe, expect, test } from "vitest";
import { compareReadings } from "../../../src/agree.js";
import { type Claim, type Dataset, dataset } from "../../../src/index.js";
import { harbour, stripped, twoReadings, underOtherIds, withClaims } from "../readings.js";

const score = (gold: Dataset, reading: Dataset) => {
  const { scores, pairs } = compareReadings(twoReadings(gold, reading), { gold: "anna", resamples: 0 });
  return { harms: scores[0]?.harms ?? [], attribution: pairs[0]?.attribution };
};

const changed = (id: string, change: (claim: Claim) => Claim): Dataset =>
  withClaims(underOtherIds(harbour), (claim) => (claim.id === `${id}-again` ? change(claim) : claim));

/** Everybody who is heard in a step. */
const heard = (step: Claim["attribution"][number]) =>
  1 + (step.by === null ? 0 : (step.together?.length ?? 0)) + (step.onBehalfOf === undefined ? 0 : 1);

describe("scores", () => {
  test.each([
    ["the packaged dataset", dataset],
    ["an invented reading", harbour],
  ])("gives a reading of %s that lost every inner speaker 0 on attribution, and names each loss as harm", (_, gold) => {
    const { harms, attribution } = score(gold, stripped(underOtherIds(gold)));
    const current = gold.claims.filter(({ retracted }) => retracted === undefined);
    const losses = current.flatMap((claim) =>
      claim.attribution.slice(1).flatMap((step) => new Array(heard(step)).fill(claim.id)),
    );
    expect(losses.length).toBeGreaterThan(5);
    for (const its of ["wholePath", "wholePathWithCommitments", "innermost", "speakers"] as const)
      expect(attribution?.[its]).toMatchObject({ both: 0, recall: 0, f1: 0 });
    expect(attribution?.depth).toMatchObject({ same: 0 });
    const lost = harms.filter(({ kind }) => kind === "attribution-lost");
    expect(lost.map(({ gold: record }) => record).toSorted()).toEqual(losses.toSorted());
    expect(harms[0]?.kind).toBe("attribution-lost");
  });

  test("finds no harm in the same reading under other ids", () => {
    expect(score(harbour, underOtherIds(harbour)).harms).toEqual([]);
    expect(score(dataset, underOtherIds(dataset)).harms).toEqual([]);
  });

  test("names an accusation that became a fact, of a claim and of an event", () => {
    const own = changed("claim:squall-blames-circle", (one) => ({
      ...one,
      attribution: [{ ...one.attribution[0], commitment: "certain" } as Claim["attribution"][number]],
    }));
    expect(score(harbour, own).harms.map(({ kind, gold }) => [kind, gold])).toContainEqual([
      "accusation-as-fact",
      "claim:squall-blames-circle",
    ]);
    const again = underOtherIds(harbour);
    const event = { ...again, events: again.events.map((one) => ({ ...one, status: "reported" as const })) };
    expect(score(harbour, event).harms.map(({ kind, gold }) => [kind, gold])).toContainEqual([
      "accusation-as-fact",
      "event:envelope-payments",
    ]);
  });

  test("names somebody accused who was not, in an aligned claim and in one that gold does not have", () => {
    const inClaim = changed("claim:squall-blames-circle", (one) => ({
      ...one,
      about: [...one.about, "actor:ice-watch-again"],
      against: [...(one.against ?? []), "actor:ice-watch-again"],
    }));
    expect(score(harbour, inClaim).harms).toMatchObject([
      { kind: "accused-added", gold: "claim:squall-blames-circle" },
    ]);
    const without = withClaims(harbour, (one) => (one.id === "claim:squall-blames-circle" ? undefined : one));
    const events = without.events.map((event) => ({
      ...event,
      claims: event.claims.filter((id) => id !== "claim:squall-blames-circle"),
      participants: event.participants.filter(({ claim }) => claim !== "claim:squall-blames-circle"),
    }));
    const added = score({ ...without, events }, underOtherIds(harbour)).harms;
    expect(added).toContainEqual(
      expect.objectContaining({ kind: "accused-added", gold: null, record: "claim:squall-blames-circle-again" }),
    );
  });

  test("names a commitment that was raised, and not one that was lowered", () => {
    const sure = (commitment: "certain" | "possible") =>
      changed("claim:forecasters-paid", (one) => ({
        ...one,
        attribution: one.attribution.map((step, at) => (at === 1 ? { ...step, commitment } : step)),
      }));
    expect(score(harbour, sure("certain")).harms).toMatchObject([
      { kind: "commitment-raised", gold: "claim:forecasters-paid", record: "claim:forecasters-paid-again" },
    ]);
    expect(score(harbour, sure("possible")).harms).toEqual([]);
  });

  describe("of one speaker in another's place", () => {
    type Step = Claim["attribution"][number];
    const media = harbour.claims.find(({ id }) => id === "claim:forecasters-paid")?.attribution[1] as Step;
    const nobody = (unnamedSpeaker: "nobody" | "officials"): Step =>
      ({ by: null, unnamedSpeaker, commitment: media.commitment }) as Step;
    const by = (actor: string): Step => ({ ...media, by: actor }) as Step;
    const withStep = (dataset: Dataset, id: string, step: Step) =>
      withClaims(dataset, (one) =>
        one.id === id ? ({ ...one, attribution: [one.attribution[0], step] } as unknown as Claim) : one,
      );
    /** The kinds of harm of a reading that has one step where its gold reading has another. */
    const kinds = (gold: Step, reading: Step) =>
      score(
        withStep(harbour, "claim:forecasters-paid", gold),
        withStep(underOtherIds(harbour), "claim:forecasters-paid-again", reading),
      ).harms.map(({ kind }) => kind);

    test.each([
      ["a name where the words name nobody", nobody("nobody"), by("actor:ada-squall-again"), ["attributed-to-another"]],
      [
        "a name where unnamed officials speak",
        nobody("officials"),
        by("actor:ada-squall-again"),
        ["attributed-to-another"],
      ],
      ["another name", by("actor:ada-squall"), by("actor:ice-watch-again"), ["attributed-to-another"]],
      ["officials in place of a name", by("actor:ada-squall"), nobody("officials"), ["attribution-lost"]],
      ["nobody in place of a name", by("actor:ada-squall"), nobody("nobody"), ["attribution-lost"]],
      ["nobody in place of an unnamed actor", by("actor:local-media"), nobody("nobody"), ["attribution-lost"]],
      ["nobody in place of officials", nobody("officials"), nobody("nobody"), ["attribution-lost"]],
      ["officials where the words point to nobody", nobody("nobody"), nobody("officials"), ["attributed-to-another"]],
      ["an unnamed actor in place of unnamed officials", nobody("officials"), by("actor:local-media-again"), []],
      ["unnamed officials in place of an unnamed actor", by("actor:local-media"), nobody("officials"), []],
    ])("names %s rightly", (_, gold, reading, expected) => {
      expect(kinds(gold, reading)).toEqual(expected);
    });

    test("names whoever is made to say it beside the speakers of the gold reading", () => {
      const both = { ...media, together: ["actor:ice-watch-again"], by: "actor:local-media-again" } as unknown as Step;
      expect(kinds(media, both)).toEqual(["attributed-to-another"]);
    });
  });
});
