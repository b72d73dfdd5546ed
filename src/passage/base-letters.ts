let collator: Intl.Collator | undefined;

/** Compares as browsers do that search a page: by base letters, case and accents aside. */
function isSame(a: string, b: string): boolean {
  collator ??= new Intl.Collator("en", { usage: "search", sensitivity: "base" });
  return collator.compare(a, b) === 0;
}

const latin = [..."abcdefghijklmnopqrstuvwxyz", "ae", "oe", "ss"];

/** What a character may be another form of: a plain Latin letter, itself without accents and width, hiragana, or nothing. */
function* plainerForms(character: string): Iterable<string> {
  if (/\p{Script=Latin}/u.test(character)) yield* latin;
  yield character.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  yield character.normalize("NFKC").replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  if (/^\p{Cf}+$/u.test(character)) yield "";
}

const known = new Map<string, string>();

/** How many characters are remembered: more than any alphabet has. */
const MOST = 50_000;

/**
 * The base letter of a character and the marks on it: the same for all that a browser's search takes for the same.
 * Longer than one for some letters (`ß` is `ss`), empty for what a search does not see.
 */
export function baseOf(character: string): string {
  if (/^[\x20-\x7e]$/.test(character)) return character.toLowerCase();
  const before = known.get(character);
  if (before !== undefined) return before;
  const composed = character.normalize("NFC").toLowerCase();
  const base = [...plainerForms(character)].find((form) => form !== composed && isSame(form, character)) ?? composed;
  if (known.size < MOST) known.set(character, base);
  return base;
}
