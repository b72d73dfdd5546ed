import { describe, expect, test } from "vitest";
import { attributedPart } from "../../../src/export/shared/attributed.js";
import type { Dataset } from "../../../src/generated/types.js";
import { harbour } from "../harbour.js";

const eventIds = ({ events }: Dataset) => events.map(({ id }) => id);
const claimIds = ({ claims }: Dataset) => claims.map(({ id }) => id);

describe("attributedPart", () => {
  test("is the dataset itself where nothing is asked for", () => {
    expect(attributedPart(harbour)).toBe(harbour);
    expect(attributedPart(harbour, {})).toBe(harbour);
  });

  test("takes the events that fit, and the claims, actors and sources that these name", () => {
    const part = attributedPart(harbour, { events: { status: "demanded" } });
    expect(eventIds(part)).toEqual(["event:archive-demand"]);
    expect(claimIds(part)).toEqual(["claim:open-archive"]);
    expect(part.sources).toHaveLength(1);
  });

  test("takes the claims that fit, and the events that these are about with all their claims", () => {
    const part = attributedPart(harbour, { claims: { by: "Radio Calm" } });
    expect(eventIds(part)).toEqual(["event:port-closure"]);
    expect(claimIds(part)).toEqual(["claim:port-closed", "claim:port-closed-radio"]);
  });

  test("takes the claims that fit and are about an event that fits, where both are asked for", () => {
    const part = attributedPart(harbour, { events: { type: "financing" }, claims: { by: "Ada Squall" } });
    expect(claimIds(part)).toEqual([]);
    const other = attributedPart(harbour, { events: { type: "demand" }, claims: { by: "Ada Squall" } });
    expect(claimIds(other)).toEqual(["claim:open-archive"]);
  });

  test("refuses an event without claims, wherever it stands", () => {
    const silent = { ...harbour, events: harbour.events.map((event) => ({ ...event, claims: [] })) };
    expect(() => attributedPart(silent, { claims: { by: "Radio Calm" } })).toThrow(
      "event:barometer-house-raid: no claims; an export never says anything on nobody's word",
    );
  });

  test("throws for a name that nobody has", () => {
    expect(() => attributedPart(harbour, { claims: { by: "Radio Clam" } })).toThrow(RangeError);
  });
});
