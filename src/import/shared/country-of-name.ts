import { iso31661 } from "iso-3166/1.js";
import { fold } from "../../text/fold.js";
import { remembering } from "./remembering.js";

/** Names that event data, news and ministries use, and that ISO 3166 does not have; of former countries the code of today's or ISO 3166-3's. */
const otherNames: Readonly<Record<string, string>> = {
  ...{
    Bolivia: "BO",
    "Bosnia-Herzegovina": "BA",
    Britain: "GB",
    "Great Britain": "GB",
    "United Kingdom": "GB",
    UK: "GB",
  },
  ...{ Brunei: "BN", Burma: "MM", "Myanmar (Burma)": "MM", "Cambodia (Kampuchea)": "KH", "Cape Verde": "CV" },
  ...{ "Congo-Brazzaville": "CG", "Republic of Congo": "CG", "Republic of the Congo": "CG" },
  ...{ "DR Congo": "CD", "DR Congo (Zaire)": "CD", "Congo-Kinshasa": "CD", "Democratic Republic of Congo": "CD" },
  ...{ "Democratic Republic of the Congo": "CD", Zaire: "CD", "Czech Republic": "CZ", "East Timor": "TL" },
  ...{ "Cote d'Ivoire": "CI", "Ivory Coast": "CI", "Falkland Islands": "FK", "The Gambia": "GM", Holland: "NL" },
  ...{
    Iran: "IR",
    Kosovo: "XK",
    "Kingdom of eSwatini (Swaziland)": "SZ",
    "eSwatini (Swaziland)": "SZ",
    Swaziland: "SZ",
  },
  ...{ Laos: "LA", "Macedonia, FYR": "MK", Macedonia: "MK", "North Macedonia": "MK", "Madagascar (Malagasy)": "MG" },
  ...{ Micronesia: "FM", Moldova: "MD", Netherlands: "NL", "North Korea": "KP", "South Korea": "KR" },
  ...{ Palestine: "PS", "Palestinian Territories": "PS", Rumania: "RO", Russia: "RU", "Russia (Soviet Union)": "RU" },
  ...{
    "Serbia (Yugoslavia)": "RS",
    "Solomon Is.": "SB",
    "Soviet Union": "SU",
    "Sri Lanka (Ceylon)": "LK",
    Syria: "SY",
  },
  ...{
    Taiwan: "TW",
    Tanzania: "TZ",
    Turkey: "TR",
    "Türkiye (Turkey)": "TR",
    USA: "US",
    US: "US",
    "United States": "US",
  },
  ...{
    Surinam: "SR",
    Vatican: "VA",
    "Vatican City": "VA",
    Venezuela: "VE",
    Vietnam: "VN",
    "Vietnam (North Vietnam)": "VN",
  },
  ...{ "Yemen (North Yemen)": "YE", "Yemen (South Yemen)": "YD", "South Yemen": "YD", Yugoslavia: "YU" },
  ...{ "Zimbabwe (Rhodesia)": "ZW", "Burkina Faso (Upper Volta)": "BF", "Belarus (Byelorussia)": "BY" },
  ...{ "Germany (West Germany)": "DE", "East Germany": "DD", "Italy/Sardinia": "IT", "Tanzania/Tanganyika": "TZ" },
  ...{ "Turkey (Ottoman Empire)": "TR", "Iran (Persia)": "IR", "Kyrgyz Republic": "KG", "Brunei Darussalam": "BN" },
  ...{ "United States of America": "US", "Federated States of Micronesia": "FM", "Virgin Islands, U.S.": "VI" },
};

/** Made at the first question, so that loading costs nothing. */
const codesByName = remembering(
  (_: string): ReadonlyMap<string, string> =>
    new Map([
      ...iso31661.map(({ name, alpha2 }) => [fold(name), alpha2] as const),
      ...Object.entries(otherNames).map(([name, code]) => [fold(name), code] as const),
    ]),
);

const foldedName = remembering(fold);

/**
 * The code of a country, as `place.country` and `actor.country` have it, from its English name as ISO 3166, UCDP, ACLED or a
 * newspaper writes it, however its letters are written; `undefined` for what is no name of one country
 * alone, as "Korea" is not.
 *
 * @example
 * ```ts
 * import { countryOfName } from "attributed-events/import";
 * countryOfName("Ivory Coast"); // "CI"
 * countryOfName("Guinea"); // "GN"
 * countryOfName("Korea"); // undefined
 * ```
 */
export const countryOfName = (name: string): string | undefined => codesByName("all").get(foldedName(name));
