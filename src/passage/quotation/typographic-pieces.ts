import { unseen } from "./borders.js";

/** White space and what nobody sees. */
export const gap = `[\\s${unseen}]`;

export const quotes = "\"'`´ʹʺʻʼʽˮ״׳‘’‚‛“”„‟′″‴«»‹›〝〞〟＂＇\u0374\u1fef\u1ffd";

/** Two of these in a row are one mark, as typewriters and TeX write it. */
export const doubled = "''|``|‘‘|’’|,,|‚‚";

export const dashes = "\\p{Pd}\\u2043\\u2212";

/** What Unicode takes apart or writes with another character of its own, beside letters with marks and Hangul in parts. */
const singletons =
  "\\u0340-\\u0344\\u0374\\u037e\\u0387\\u0958-\\u095f\\u09dc-\\u09df\\u0a33-\\u0a5e\\u0b5c\\u0b5d\\u0f43-\\u0fb9\\u1f71-\\u1ffd" +
  "\\u2126-\\u212b\\u2329\\u232a\\u2adc\\uf900-\\ufaff\\ufb1d-\\ufb4e\\u{1d15e}-\\u{1d1c0}\\u{2f800}-\\u{2fa1d}";

const composed = `[^\\p{M}](?:[\\p{M}\\u1160-\\u11ff])+|[${singletons}]`;

const typography = `(?!-(?![${dashes}]))(?: ${gap}+|(?! )${gap}+|\\.{3}|\\. \\. \\.|[${dashes}]{2,}|[${dashes}]|${doubled}|[${quotes}])`;

const inAnyForm = new RegExp(`${typography}|(?!${gap})(?:${composed})`, "gu");
const here = new RegExp(typography, "uy");

/** A piece of a text that may be typography, and where it stands. */
export interface Piece {
  readonly 0: string;
  readonly index: number;
}

/** The pieces of a text that may be typography; where it is not in canonical form (NFC), also those that would be other letters there. */
export const typographicPieces = (text: string): Iterable<Piece> =>
  text.normalize("NFC") === text ? piecesOfNfc(text) : text.matchAll(inAnyForm);

/** Most characters are letters, and passed over without asking the pattern. */
function piecesOfNfc(text: string): readonly Piece[] {
  table ??= tableOf(new RegExp(`[\\s,.${unseen}${dashes}${quotes}]`, "u"));
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < BELOW ? table[unit] === 0 : unit < ABOVE && (unit < 0xd800 || unit >= 0xe000)) continue;
    if (unit < 0x80 && !mayBegin(text, index, unit)) continue;
    here.lastIndex = index;
    const piece = here.exec(text)?.[0];
    if (piece === undefined) continue;
    pieces.push({ 0: piece, index });
    index += piece.length - 1;
  }
  return pieces;
}

const [SPACE, COMMA, APOSTROPHE, HYPHEN, POINT] = [0x20, 0x2c, 0x27, 0x2d, 0x2e];

/** Whether typography may begin with a character of ASCII, as the next one tells. */
function mayBegin(text: string, index: number, unit: number): boolean {
  const next = text.charCodeAt(index + 1);
  if (unit === SPACE) return next <= SPACE || next >= 0x80;
  if (unit === COMMA || unit === APOSTROPHE) return next === unit;
  if (unit === HYPHEN) return next === unit || next >= 0x80;
  return unit !== POINT || next === POINT || next === SPACE;
}

/** Typography stands below this, and above the letters of East Asia. */
const [BELOW, ABOVE] = [0x3100, 0xfe00];

let table: Uint8Array | undefined;

const tableOf = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: BELOW }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0));
