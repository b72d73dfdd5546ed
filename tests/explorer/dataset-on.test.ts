import { accountsOf, claimsAbout, claimsBy, claimsByNobodyNamed, claimsInOwnVoice } from "attributed-events";
import { describe, expect, test } from "vitest";
import { datasetOfVoices, datasetOn } from "../../explorer/src/state/dataset-on.js";
import { lookupOf } from "../../explorer/src/state/lookup.js";
import { accountsDataset } from "./accounts-dataset.js";

const lookup = lookupOf(accountsDataset(1000));
const { dataset } = lookup;

describe("datasetOn", () => {
  test("has all that is claimed by an actor and about it, and little else", () => {
    for (const actor of dataset.actors.slice(390, 430)) {
      const part = datasetOn(lookup, actor);
      expect(part.claims.length).toBeLessThan(50);
      expect(claimsBy(part, actor.id)).toEqual(claimsBy(dataset, actor.id));
      expect(claimsAbout(part, actor.id)).toEqual(claimsAbout(dataset, actor.id));
    }
  });

  test("has every account of an event", () => {
    for (const event of dataset.events.slice(0, 40))
      expect(accountsOf(datasetOn(lookup, event), event.id)).toEqual(accountsOf(dataset, event.id));
  });

  test("is the whole where records are judged the same", () => {
    const judged = lookupOf({ ...dataset, judgements: [] });
    const [actor] = judged.dataset.actors;
    expect(actor && datasetOn(judged, actor)).toBe(judged.dataset);
  });
});

describe("datasetOfVoices", () => {
  test("has all that documents say in their own voice, and all that nobody is named for", () => {
    const own = datasetOfVoices(lookup, ({ kind }) => kind === "own");
    expect(claimsInOwnVoice(own)).toEqual(claimsInOwnVoice(dataset));
    const nobody = datasetOfVoices(lookup, ({ kind }) => kind === "nobody");
    expect(claimsByNobodyNamed(nobody)).toEqual(claimsByNobodyNamed(dataset));
    expect(own.claims.length + nobody.claims.length).toBeLessThan(dataset.claims.length);
  });
});
