import { iso31661Alpha2ToAlpha3 } from "iso-3166/1-a2-to-1-a3.js";

/**
 * PLOVER's code of a country: ISO 3166-1 alpha-3, and its own for Kosovo, which has no official one. `undefined` for a
 * code that is not assigned.
 */
export function ploverCountry(alpha2: string | undefined): string | undefined {
  if (alpha2 === "XK") return "KOS";
  return alpha2 !== undefined && Object.hasOwn(iso31661Alpha2ToAlpha3, alpha2)
    ? iso31661Alpha2ToAlpha3[alpha2]
    : undefined;
}
