import { iso31661Alpha2ToAlpha3 } from "iso-3166/1-a2-to-1-a3.js";

/** PLOVER's code of a country: ISO 3166-1 alpha-3, and its own for Kosovo, which has no official one. */
export const ploverCountry = (alpha2: string | undefined): string | undefined =>
  alpha2 === undefined ? undefined : alpha2 === "XK" ? "KOS" : iso31661Alpha2ToAlpha3[alpha2];
