import { kinds } from "../../records/kinds.js";
import { nearest } from "../../text/nearest.js";

/** Letters of other alphabets that look like a Latin one, in pairs. */
const lookalikes = new Map(
  "аa еe оo рp сc хx уy іi ѕs јj һh ԁd ԛq ԝw гr кk мm тt вb нh αa εe οo ρp νv υu ιi κk τt χx γy ıi"
    .split(" ")
    .map((pair) => {
      const [letter = "", latin = ""] = pair;
      return [letter, latin];
    }),
);

/** A kind and a slug: where the prefix is wanted too, there is nothing to mend. */
const slugged = /^[a-z]+:[a-z0-9](?:-?[a-z0-9]){0,99}$/;

/**
 * An id that `text` was most likely meant to be, or `undefined` when nothing in it can be kept.
 * Case, accents, look-alike letters, spaces and a misspelt or missing prefix are mended; where several prefixes are
 * possible and none is near, or the prefix is that of another kind, nothing is guessed.
 */
export function mendedId(text: string, prefixes: readonly string[]): string | undefined {
  if (slugged.test(text) && prefixes.some((prefix) => text.startsWith(prefix))) return text;
  const [, written, rest = ""] = /^(?:([^:]*):)?(.*)$/s.exec(latin(text.slice(0, 200).toLowerCase())) ?? [];
  const slug = rest
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100);
  const prefix = meantPrefix((written ?? "").trim(), prefixes);
  return slug === "" || prefix === undefined ? undefined : `${prefix}${slug}`;
}

/** Accents set apart, and look-alike letters as the Latin ones that they look like. */
function latin(text: string): string {
  if (ascii.test(text)) return text;
  return [...text.normalize("NFKD")].map((letter) => lookalikes.get(letter) ?? letter).join("");
}

const ascii = /^[\0-\x7f]*$/;

function meantPrefix(written: string, prefixes: readonly string[]): string | undefined {
  if (kinds.some((kind) => kind === written)) return prefixes.find((prefix) => prefix === `${written}:`);
  return prefixes.length === 1 ? prefixes[0] : nearest(`${written}:`, prefixes);
}
