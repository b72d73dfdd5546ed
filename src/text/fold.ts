/**
 * Marks that sit on a Latin, Greek, Cyrillic, Hebrew or Arabic letter (vowel signs of other scripts are letters: they stay), and
 * what nobody sees: soft hyphens, joiners, marks of direction, the tatweel that only makes a word wider.
 */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\p{Cf}]/gu;

/** Look-alikes of Arabic and Hebrew, each before the letter it counts as: other keyboards have other ones, and ends of words too. */
const pairs = (letters: string) =>
  Object.fromEntries(letters.match(/../g)?.map(([one = "", other = ""]) => [one, other]) ?? []);

/** What Unicode does not take apart although readers see a plain letter or sign in it. Small letters: case is folded before. */
const plain: Readonly<Record<string, string>> = /* @__PURE__ */ Object.assign(
  {
    ı: "i",
    ə: "e",
    ł: "l",
    ø: "o",
    đ: "d",
    ð: "d",
    ħ: "h",
    þ: "th",
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ς: "σ",
    "‘": "'",
    "’": "'",
    ʼ: "'",
    "‐": "-",
    "‑": "-",
    "–": "-",
  } as Record<string, string>,
  /* @__PURE__ */ pairs("ىيیيےيکكڪكةهہهھهەهۀهٱا" + "ךכםמןנףפץצ" + "״\"׳'"),
);

/** Printable ASCII, as most names are: only case and spaces are left to fold. */
const isPlain = /^[ -~]*$/;

/**
 * The text with case, diacritics, width and runs of white space folded away, for comparing names: `"İlham  ƏLİYEV"`
 * and `"ilham eliyev"` fold to the same. The same in every locale: Turkish and Azerbaijani İ, I, ı and i all become `i`.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase().replace(/ {2,}/g, " ").trim();
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/[^ -~]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
