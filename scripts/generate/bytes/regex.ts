/** A regular expression of the few forms that the model's patterns use, read for a scanner. */
export type Regex =
  | { kind: "set"; bytes: ReadonlySet<number> }
  | { kind: "sequence"; parts: readonly Regex[] }
  | { kind: "choice"; options: readonly Regex[] }
  | { kind: "repeat"; part: Regex; min: number; max: number };

/** Reads an anchored pattern of ASCII sets, groups, choices and bounded repetitions; throws on anything else. */
export function parseRegex(pattern: string): Regex {
  const [, body] = /^\^(.*)\$$/.exec(pattern) ?? [];
  if (body === undefined) throw new Error(`no scanner for a pattern that is not anchored: ${pattern}`);
  const reader = { text: body, at: 0 };
  const regex = choice(reader);
  if (reader.at < body.length) throw new Error(`no scanner for ${body.slice(reader.at)} in ${pattern}`);
  return regex;
}

interface Reader {
  readonly text: string;
  at: number;
}

function took(reader: Reader, text: string): boolean {
  if (!reader.text.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

function choice(reader: Reader): Regex {
  const first = sequence(reader);
  const options = [first];
  while (took(reader, "|")) options.push(sequence(reader));
  return options.length === 1 ? first : { kind: "choice", options };
}

function sequence(reader: Reader): Regex {
  const parts: Regex[] = [];
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) parts.push(repeated(reader));
  return { kind: "sequence", parts };
}

function repeated(reader: Reader): Regex {
  const part = single(reader);
  if (took(reader, "?")) return { kind: "repeat", part, min: 0, max: 1 };
  if (took(reader, "*")) return { kind: "repeat", part, min: 0, max: Number.POSITIVE_INFINITY };
  if (took(reader, "+")) return { kind: "repeat", part, min: 1, max: Number.POSITIVE_INFINITY };
  const [bounds, min, max] = /^\{(\d+)(?:,(\d+))?\}/.exec(reader.text.slice(reader.at)) ?? [];
  if (bounds === undefined) return part;
  reader.at += bounds.length;
  return { kind: "repeat", part, min: Number(min), max: Number(max ?? min) };
}

function single(reader: Reader): Regex {
  if (took(reader, "(?:") || took(reader, "(")) {
    const group = choice(reader);
    if (!took(reader, ")")) throw new Error(`no scanner for the group in ${reader.text}`);
    return group;
  }
  if (took(reader, "[")) return { kind: "set", bytes: set(reader) };
  return { kind: "set", bytes: new Set([character(reader, ".^$*+?{")]) };
}

function set(reader: Reader): ReadonlySet<number> {
  const bytes = new Set<number>();
  if (reader.text.charAt(reader.at) === "^") throw new Error(`no scanner for a negated set in ${reader.text}`);
  while (!took(reader, "]")) {
    const low = character(reader, "^");
    const isRange = reader.text.charAt(reader.at) === "-" && reader.text.charAt(reader.at + 1) !== "]";
    if (isRange) reader.at++;
    const high = isRange ? character(reader, "^") : low;
    for (let byte = low; byte <= high; byte++) bytes.add(byte);
  }
  return bytes;
}

/** One ASCII character, itself or escaped. Escapes that stand for something else are not among ours. */
function character(reader: Reader, special: string): number {
  const escaped = took(reader, "\\");
  const symbol = reader.text.charAt(reader.at++);
  const refused = escaped ? /[A-Za-z0-9]/ : /[^\0-\x7f]/;
  if (symbol === "" || refused.test(symbol) || (!escaped && special.includes(symbol))) {
    throw new Error(`no scanner for ${symbol} in ${reader.text}`);
  }
  return symbol.charCodeAt(0);
}
