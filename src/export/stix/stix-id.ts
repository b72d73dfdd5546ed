import { uuidOf } from "../shared/iri.js";

/** The STIX id of a thing: the same type and the same name give the same id everywhere. */
export const stixId = <Type extends string>(type: Type, ...name: readonly string[]): `${Type}--${string}` =>
  `${type}--${uuidOf(...name)}`;
