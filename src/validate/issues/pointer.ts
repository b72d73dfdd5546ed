/** Where in a value: keys of objects and indexes of lists, from the outside in. Empty for the value itself. */
export type Path = readonly (string | number)[];

/** A path as a JSON Pointer (RFC 6901): `["claims", 4, "a/b"]` is `/claims/4/a~1b`; the whole value is the empty text. */
export function pointerTo(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
