import { records } from "../../src/model/entities.js";
import { forEachKind, type Judges } from "./peer.js";

/** The package's own schemas, which all others here are made from. */
export function zodJudges(): Judges {
  return forEachKind((kind) => {
    const schema = records[kind];
    return (value) => schema.safeParse(value).success;
  });
}
