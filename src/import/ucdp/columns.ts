import type { TableColumns } from "../shared/table-reader.js";

/** The columns of UCDP GED since version 17, in their order; those before have some of them under other names. */
export const ucdpColumns: TableColumns = {
  format: "UCDP GED",
  known: [
    ...["id", "relid", "year", "active_year", "code_status", "type_of_violence"],
    ...["conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name"],
    ...["side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b"],
    ...["number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original"],
    ...["where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt"],
    ...["priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end"],
    ...["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"],
  ],
  required: [
    ...["id", "type_of_violence", "side_a", "side_a_new_id", "side_b", "side_b_new_id"],
    ...["source_article", "source_original", "date_start", "date_end", "best", "high", "low"],
  ],
  otherNames: {
    ...{
      conflict_id: "conflict_new_id",
      dyad_id: "dyad_new_id",
      side_a_id: "side_a_new_id",
      side_b_id: "side_b_new_id",
    },
    ...{ best_est: "best", high_est: "high", low_est: "low", gwno_a: "gwnoa", gwno_b: "gwnob" },
  },
};

/** What of a row has no place in the model, and why. */
export const ucdpLosses: Readonly<Record<string, string>> = {
  active_year: "says whether the dyad killed 25 people in that year, which counts over other rows tell",
  conflict_dset_id: "is the number of the conflict in an older data set",
  dyad_dset_id: "is the number of the dyad in an older data set",
  side_a_dset_id: "is the number of the side in an older data set",
  side_b_dset_id: "is the number of the side in an older data set",
  source_original: "says that nobody knows who told the press",
  geom_wkt: "is another point than latitude and longitude give",
  country: "is a country that has no code in ISO 3166",
  region: "is a group of countries",
  adm_1: "is told in a note, and the note was too long",
  adm_2: "is told in a note, and the note was too long",
  where_description: "is told in a note, and the note was too long",
  where_coordinates: "has no precision beside it, so that the place is not known",
  date_prec: "says how wide the two dates are, which they say themselves",
};
