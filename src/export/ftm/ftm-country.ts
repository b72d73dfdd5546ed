import { iso31661Alpha2ToAlpha3 } from "iso-3166/1-a2-to-1-a3.js";

/** FollowTheMoney's code of a country, in lowercase; `undefined` for a code that its tools would drop without a word. */
export const ftmCountry = (alpha2: string): string | undefined =>
  alpha2 === "XK" || Object.hasOwn(iso31661Alpha2ToAlpha3, alpha2) ? alpha2.toLowerCase() : undefined;
