import { dataset } from "attributed-events";
import { isClaim } from "attributed-events/accept";
import { Claim } from "attributed-events/zod";
import * as z from "zod";

/* The schemas among the user's own, made with the zod that the user has. TypeScript checks this file, then it runs. */
const Review = z.object({ claims: z.array(Claim), verdict: z.enum(["keep", "drop"]) });

/** @type {readonly `claim:${string}`[]} */
const ids = Review.parse({ claims: dataset.claims, verdict: "keep" }).claims.map(({ id }) => id);

const [claim] = dataset.claims;
const { maxLength = 0 } = /** @type {{ maxLength?: number }} */ (z.toJSONSchema(Claim).properties?.statement ?? {});
const cases = [
  ...dataset.claims,
  {},
  { ...claim, colour: "blue" },
  { ...claim, note: undefined },
  { ...claim, statement: "😀".repeat(maxLength) },
  { ...claim, statement: "😀".repeat(maxLength + 1) },
];
const differ = cases.filter((one) => isClaim(one) !== Review.safeParse({ claims: [one], verdict: "keep" }).success);
const accepted = cases.filter(isClaim).length;
console.log(JSON.stringify({ ids: ids.length, cases: cases.length, accepted, differ: differ.length }));
