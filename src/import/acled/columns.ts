import type { TableColumns } from "../shared/table-reader.js";

/** The columns of ACLED's export and of its API. */
export const acledColumns: TableColumns = {
  format: "ACLED",
  known: [
    ...["event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type"],
    ...["actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting"],
    ...["iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision"],
    ...["source", "source_scale", "notes", "fatalities", "tags", "timestamp", "event_id_no_cnty", "iso3", "data_id"],
    ...["population_1km", "population_2km", "population_5km", "population_best"],
  ],
  required: [
    ...["event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "country", "location", "source"],
    ...["fatalities", "notes"],
  ],
};

/** What of a row has no place in the model, and why. */
export const acledLosses: Readonly<Record<string, string>> = {
  disorder_type: "is a group of event types",
  inter1: "says what kind of group an actor is in this row",
  inter2: "says what kind of group an actor is in this row",
  interaction: "is made of inter1 and inter2",
  civilian_targeting: "is a judgement of the coder about the target",
  region: "is a group of countries",
  country: "is a country that has no code in ISO 3166",
  admin1: "is an area around the place, which has one name",
  admin2: "is an area around the place, which has one name",
  admin3: "is an area around the place, which has one name",
  location: "has no precision beside it, so that the place is not known",
  notes: "is longer than a note may be",
  tags: "says how large a crowd was, in words of its own",
  timestamp: "says when the row was uploaded",
  fatalities: "is 0, which can mean that nobody knows",
  population_best: "counts who lives near the place",
};
