/** A path as a JSON Pointer (RFC 6901): `["claims", 4, "a/b"]` is `/claims/4/a~1b`; the whole value is the empty text. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
