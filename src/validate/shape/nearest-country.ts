import { iso31661Alpha3ToAlpha2 } from "iso-3166/1-a3-to-1-a2.js";
import { countryShape } from "../../generated/shapes.js";

/** Codes in wide use that ISO 3166 reserves and does not assign: of the domain names, of the European Union. */
const inUse: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

/** The code of a country that `text` was most likely meant to be: in small letters, of three letters, or in use elsewhere. */
export function nearestCountry(text: string): string | undefined {
  const code = text.slice(0, 10).trim().toUpperCase();
  if (countryShape.pattern.test(code)) return code;
  return own(inUse, code) ?? own(iso31661Alpha3ToAlpha2, code);
}

const own = (codes: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(codes, code) ? codes[code] : undefined;
