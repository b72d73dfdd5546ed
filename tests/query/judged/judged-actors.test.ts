import { describe, expect, test } from "vitest";
import {
  claimsAbout,
  claimsBy,
  claimsByAgency,
  type Dataset,
  eventsByAgency,
  findActor,
  findClaims,
  findEvents,
  type Judgement,
  silentActors,
} from "../../../src/index.js";
import { mergeDatasets } from "../../../src/merge.js";
import { datasets, judgements } from "../../merge/dockers.js";

function dockers(given: readonly Judgement[]): Dataset {
  const verdict = mergeDatasets(datasets, { judgements: given });
  if (!verdict.ok) throw new Error("not merged");
  return verdict.dataset;
}

const [plain, judged] = [dockers([]), dockers(judgements)];

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe("asking for an actor that is judged the same as others", () => {
  test("finds all of their records by any of their ids", () => {
    for (const actor of ["actor:police", "actor:veldhaven-police", "actor:police-4"] as const) {
      expect(ids(findEvents(judged, { actor }))).toEqual(["event:quay-detention", "event:dockers-taken-away"]);
      expect(ids(eventsByAgency(judged, actor))).toEqual(["event:quay-detention", "event:dockers-taken-away"]);
    }
    expect(ids(findEvents(plain, { actor: "actor:veldhaven-police" }))).toEqual(["event:dockers-taken-away"]);
  });

  test("takes a name that all of them have for one party, and one that others have too for unclear", () => {
    expect(findActor(judged, "police of Veldhaven")?.id).toBe("actor:police");
    expect(() => findActor(plain, "police of Veldhaven")).toThrow(/could mean .*; use the id/);
  });

  test("finds what one of them says, in whichever record it is heard", () => {
    expect(ids(claimsBy(judged, "Ports Ministry"))).toEqual(["claim:fourteen-held", "claim:post-says-fourteen"]);
    expect(ids(claimsByAgency(judged, "Ports Ministry", { as: "claimant" }))).toHaveLength(2);
    expect(ids(findClaims(judged, { by: "actor:ministry-of-ports", about: "actor:dockers-3" }))).toHaveLength(2);
  });

  test("finds what is said about one of them, and not what is said of other accounts of an event", () => {
    expect(claimsAbout(judged, "actor:dockers-2").length).toBe(
      ["actor:dockers", "actor:dockers-2", "actor:dockers-3"].flatMap((id) => claimsAbout(plain, id as "actor:dockers"))
        .length,
    );
    expect(ids(claimsAbout(judged, "event:dockers-taken-away"))).toEqual(
      ids(claimsAbout(plain, "event:dockers-taken-away")),
    );
  });

  test("finds an agency by its unit's other record, all the way down", () => {
    const unit = { parent: "actor:ministry-of-ports", claims: ["claim:no-names-given"] } as const;
    const actors = judged.actors.map((actor) => (actor.id === "actor:police-4" ? { ...actor, ...unit } : actor));
    const agency = eventsByAgency({ ...judged, actors }, "actor:ministry-of-ports-3", { roles: "detaining-authority" });
    expect(ids(agency)).toEqual(["event:quay-detention", "event:dockers-taken-away"]);
  });

  test("does not call silent who is heard in another record", () => {
    const against = { type: "accusation", against: ["actor:veldhaven-police"] } as const;
    const accuse = (dataset: Dataset): Dataset => ({
      ...dataset,
      claims: dataset.claims.map((claim) => (claim.id === "claim:seventeen-taken" ? { ...claim, ...against } : claim)),
    });
    expect(ids(silentActors(accuse(plain)))).toEqual(["actor:veldhaven-police"]);
    expect(silentActors(accuse(judged))).toEqual([]);
  });
});
