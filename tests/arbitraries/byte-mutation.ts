import fc from "fast-check";

/** One change to the bytes of a line. */
export type Change = (line: Buffer) => Buffer;

/** What can stand anywhere in a line: pieces of JSON. */
const punctuation = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  " ",
  "\t",
  "\r",
  "\n",
  "\0",
  "null",
  "[]",
  "{}",
  '""',
  ',""',
  "0",
];

/** What can stand in a string: escapes, good and bad; neighbours of the letters and digits that ids are made of; all scripts. */
const characters = [
  ...['\\"', "\\\\", "\\/", "\\n", "\\t", "\\u0041", "\\u00e9", "\\u0000", "\\x41", "\\u12", "\\u12g4", "\\"],
  ...["\\ud800", "\\udc00", "\\ud83d\\ude00", "\\ude00\\ud83d", "\\uD83D\\uDE00", "\\ud83d\\u0041", "\\ud83dx"],
  ...[
    "-",
    "--",
    "-,",
    "-.",
    ",",
    ".",
    "/",
    ":",
    ";",
    "@",
    "A",
    "Z",
    "[",
    "`",
    "{",
    "z",
    "a",
    "0",
    "9",
    " ",
    "  ",
    " x y",
  ],
  ...[
    "\t",
    "\n",
    "\r",
    "\0",
    "\x1f",
    "\x7f",
    "ə",
    "é",
    "😀",
    "\u2028",
    "\ufeff",
    "\u00a0",
    "\u202e",
    "\ud7ff",
    "\ue000",
  ],
  ...[
    "x".repeat(120),
    "ə".repeat(60),
    "x ".repeat(3),
    "b".repeat(93),
    "c".repeat(300),
    "ə".repeat(499),
    "y".repeat(2000),
  ],
];

/** What is no UTF-8: stray and missing continuations, overlong forms, surrogates, beyond the last code point. */
const brokenUtf8 = [
  ...[[0x80], [0xbf], [0xc0, 0x80], [0xc1, 0xbf], [0xc2], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf], [0xe2, 0x82], [0xff]],
  ...[
    [0xed, 0xa0, 0x80],
    [0xed, 0xbf, 0xbf],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf0, 0x8f, 0xbf, 0xbf],
    [0xf0, 0x9f, 0x98],
  ],
  ...[
    [0xf4, 0x90, 0x80, 0x80],
    [0xf5, 0x80, 0x80, 0x80],
    [0xfe],
    [0xc2, 0x41],
    [0xe1, 0x80, 0x41],
    [0xf1, 0x80, 0x80, 0x41],
  ],
];

const numbers = [
  ...[
    "-0",
    "-1",
    "00",
    "01",
    "007",
    "1e400",
    "1e1",
    "0e0",
    "1E+1",
    "1.",
    ".5",
    "+1",
    "0x10",
    "1_0",
    "--1",
    "-",
    "1-1",
    "NaN",
  ],
  ...[
    "9007199254740993",
    "10000000000",
    "10000000001",
    "99999999999",
    "2147483647",
    "2147483648",
    "12345678901234567890",
  ],
  ...[
    "0.0",
    "-0.0",
    "1.0",
    "90",
    "90.0",
    "90.00001",
    "-90.5",
    "91",
    "180",
    "180.000",
    "180.1",
    "-180.0",
    "0",
    "7",
    "8",
    "1 2",
  ],
];

const strings = [
  ...[
    "2023-02-29",
    "2024-02-29",
    "1900-02-29",
    "2000-02-29",
    "2023-13-01",
    "2023-00-01",
    "2023-04-31",
    "2023-01-00",
    "0000-01-01",
  ],
  ...[
    "2023-1-01",
    "2023-01-1x",
    "x023-01-01",
    "2023x01-01",
    "actor:a--b",
    "source:-a",
    "event:a-",
    "claim:",
    "actor:a",
  ],
  ...[99, 100, 101].flatMap((length) => [`actor:${"b".repeat(length)}`, `claim:${"b-".repeat(length / 2)}b`]),
  ...[
    "a b c d",
    "a b c d e",
    " a",
    "a ",
    "a   b",
    "a    b",
    "a  b  c",
    "",
    "en",
    "e",
    "EN-latn-001",
    "AZ",
    "az",
    "https://a.b",
  ],
];

const fromTexts = (texts: readonly string[]) => fc.constantFrom(...texts).map((text) => Buffer.from(text));
const fromBytes = (bytes: readonly (readonly number[])[]) => fc.constantFrom(...bytes).map((each) => Buffer.from(each));
const anyPiece = fc.oneof(
  fromTexts([...punctuation, ...characters, ...numbers]),
  fromBytes(brokenUtf8),
  fc.integer({ min: 0, max: 255 }).map((byte) => Buffer.from([byte])),
);

/** How far into something: the share of it that lies before. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = (length: number, part: number) => Math.floor(part * length);

const spliced = (line: Buffer, at: number, removed: number, added: Uint8Array) =>
  Buffer.concat([line.subarray(0, at), added, line.subarray(at + removed)]);

const anywhere = fc.tuple(share, fc.integer({ min: 0, max: 6 }), anyPiece).map(
  ([part, count, piece]): Change =>
    (line) =>
      spliced(line, within(line.length, part), count, piece),
);

const cut = share.map(
  (part): Change =>
    (line) =>
      line.subarray(0, within(line.length, part)),
);

const matchesIn = (line: Buffer, kind: RegExp) => [...line.toString("latin1").matchAll(kind)];

/** Puts what `put` makes of one of the tokens that `kind` matches in its place. */
function tokenChange(kind: RegExp, put: fc.Arbitrary<(token: Buffer) => Uint8Array>): fc.Arbitrary<Change> {
  return fc.tuple(share, put).map(([part, change]) => (line) => {
    const found = matchesIn(line, kind);
    const match = found[Math.min(within(found.length, part), found.length - 1)];
    if (match === undefined) return line;
    const { length } = match[0];
    return spliced(line, match.index, length, change(line.subarray(match.index, match.index + length)));
  });
}

const instead = (pieces: fc.Arbitrary<Uint8Array>) => pieces.map((piece) => () => piece);

const inside = fc
  .tuple(share, fc.integer({ min: 0, max: 1 }), fc.oneof(fromTexts(characters), fromBytes(brokenUtf8)))
  .map(
    ([part, count, piece]) =>
      (token: Buffer) =>
        spliced(token, within(token.length, part), count, piece),
  );

const twice = fc
  .constantFrom("", ",")
  .map((between) => (token: Buffer) => Buffer.concat([token, Buffer.from(between), token]));

const stringToken = /(?<=[:,[]")[^"]*(?="[,}\]])/g;
const numberToken = /(?<=":)-?\d[\d.]*/g;

/** Every line that comes of putting each of our strings and numbers in the place of each string and number of `line`. */
export function* nearMisses(line: Buffer): Generator<Buffer> {
  const places = [...matchesIn(line, stringToken).map((match) => ({ match, pieces: [...strings, ...characters] }))];
  places.push(...matchesIn(line, numberToken).map((match) => ({ match, pieces: numbers })));
  for (const { match, pieces } of places) {
    for (const piece of pieces) yield spliced(line, match.index, match[0].length, Buffer.from(piece));
  }
}

const leftOut = fc.constant(() => Buffer.alloc(0));

/** One change to the bytes of a line: at any place, or to a token, where a change is more likely to be a near miss. */
export const byteChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: anywhere },
  { weight: 1, arbitrary: cut },
  { weight: 6, arbitrary: tokenChange(stringToken, inside) },
  { weight: 3, arbitrary: tokenChange(stringToken, instead(fromTexts(strings))) },
  { weight: 3, arbitrary: tokenChange(numberToken, instead(fromTexts(numbers))) },
  { weight: 2, arbitrary: tokenChange(/"\w+":(?:"[^"]*"|-?\d[\d.]*|null)/g, twice) },
  { weight: 1, arbitrary: tokenChange(/"\w+":/g, twice) },
  { weight: 1, arbitrary: tokenChange(/,?"\w+":(?:"[^"]*"|-?\d[\d.]*|null)/g, leftOut) },
  { weight: 1, arbitrary: tokenChange(/[{}[\],:"]/g, fc.oneof(leftOut, instead(fromTexts(punctuation)))) },
);
