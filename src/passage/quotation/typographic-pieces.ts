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
  const pieces: Piece[] = [];
  for (let index = nextStop(text, 0); index < text.length; ) {
    const piece = pieceAt(text, index);
    if (piece !== "") pieces.push({ 0: piece, index });
    index = nextStop(text, index + (piece.length || 1));
  }
  return pieces;
}

/** A mark that is not doubled is known without asking the pattern. */
function pieceAt(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  if (unit < BELOW && table?.[unit] === MARK && text.charCodeAt(index + 1) !== unit) return text[index] ?? "";
  here.lastIndex = index;
  return here.exec(text)?.[0] ?? "";
}

/** Where typography may begin with a character of ASCII, as what follows tells; or where ASCII ends. */
const stop = /[^ !#-_a-~]| (?=[^!-~])|,(?=,)|'(?=')|-(?=[^ -,.-~])|\.(?=\.\.| \. \.)/g;

/** The first place from one on where typography may begin, or the end: the engine passes over ASCII quickest, and a table over the rest. */
function nextStop(text: string, from: number): number {
  table ??= tableOf();
  for (let at = from; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) {
      stop.lastIndex = at;
      if (!stop.test(text)) return text.length;
      at = stop.lastIndex - 1;
    }
    const unit = text.charCodeAt(at);
    if (unit < BELOW ? table[unit] !== 0 : unit >= ABOVE || (unit >= 0xd800 && unit < 0xe000)) return at;
  }
  return text.length;
}

/** Typography stands below this, and above the letters of East Asia. */
const [BELOW, ABOVE] = [0x3100, 0xfe00];

let table: Uint8Array | undefined;

/** Kinds of characters: 0 for letters and all that is no typography. */
const [OTHER, MARK] = [1, 2];

function tableOf(): Uint8Array {
  const others = new RegExp(`[\\s,.${unseen}${dashes}]`, "u");
  const kindOf = (character: string) => (quotes.includes(character) ? MARK : others.test(character) ? OTHER : 0);
  return Uint8Array.from({ length: BELOW }, (_, unit) => kindOf(String.fromCharCode(unit)));
}
