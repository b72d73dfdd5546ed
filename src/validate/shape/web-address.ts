import type { AddressPart } from "../issues/facts/shape.js";

/** What keeps a text from being a web address: a part that is not right, or a character that must be written otherwise. */
export type AddressFault = { readonly part: AddressPart } | { readonly character: string; readonly write: string };

/** The first thing that is wrong with an address which the model refuses. */
export function faultOfAddress(text: string): AddressFault {
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/s.exec(text) ?? [];
  if (authority === undefined || rest === undefined) return { part: "scheme" };
  if (authority.includes("@")) return { part: "user" };
  const [host = "", port, ...more] = authority.split(":");
  if (more.length > 0 || !/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/.test(host)) return { part: "host" };
  return port !== undefined && !isPort(port) ? { part: "port" } : faultOfCharacter(rest);
}

const isPort = (digits: string) => /^[1-9][0-9]{0,4}$/.test(digits) && Number(digits) <= 65535;

/** A `%` that begins no code, a second `#`, or what RFC 3986 knows nowhere in an address. */
function faultOfCharacter(text: string): AddressFault {
  const afterHash = text.indexOf("#") + 1 || text.length;
  const secondHash = text.indexOf("#", afterHash);
  const other = text.search(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~!$&'()*+,;=:@/?#%-]/);
  const at = other >= 0 && (secondHash < 0 || other < secondHash) ? other : secondHash;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return { character, write: percentEncoded(character) };
}

/** A half of a surrogate pair has no bytes of its own: it is written as the character that stands for what is unreadable. */
const percentEncoded = (character: string) => encodeURIComponent(character.replace(/\p{Surrogate}/u, "\ufffd"));
