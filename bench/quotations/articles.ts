import { seeded } from "../synthetic/random.js";
import { firstNames, lastNames, ministries, verbs } from "../synthetic/words.js";

const syllables = [
  "ba",
  "den",
  "fel",
  "gor",
  "hul",
  "ken",
  "lam",
  "mir",
  "nod",
  "pel",
  "ros",
  "sten",
  "tur",
  "vik",
] as const;
const small = ["the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "at", "by", "from"] as const;

/** An article of at least so many characters: paragraphs of sentences that nobody ever wrote. */
export function articleOf(length: number, seed: number): string {
  const random = seeded(seed);
  const invented = () => Array.from({ length: random.integer(1, 4) }, () => random.one(syllables)).join("");
  const words = (count: number) =>
    Array.from({ length: count }, () => (random.chance(0.45) ? random.one(small) : invented())).join(" ");
  const sentence = () => {
    const who = random.chance(0.5)
      ? `the Ministry of ${random.one(ministries)}`
      : `${random.one(firstNames)} ${random.one(lastNames)}`;
    const said = `${who} ${random.one(verbs)} ${words(random.integer(4, 12))} ${random.integer(2, 4000)} ${words(4)}`;
    return random.chance(0.3) ? `“We ${words(5)},” ${said}.` : `${said}, ${words(random.integer(2, 8))}.`;
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 1)
    paragraphs.push(Array.from({ length: random.integer(1, 4) }, sentence).join(" "));
  return paragraphs.join("\n\n");
}

/** A quotation of a text: words of one paragraph. */
export interface Quoted {
  readonly words: string;
  readonly text: number;
}

/** So many quotations of texts, each some words of one paragraph. */
export function quotationsOf(texts: readonly string[], count: number, seed: number): readonly Quoted[] {
  const random = seeded(seed);
  const paragraphs = texts.map((text) => text.split("\n\n"));
  return Array.from({ length: count }, (_, number) => {
    const text = number % texts.length;
    const words = random.one(paragraphs[text] ?? [""]).split(" ");
    const first = random.integer(0, Math.max(0, words.length - 6));
    return { words: words.slice(first, first + random.integer(3, 24)).join(" "), text };
  });
}

/** The words as somebody types them who has plain marks only. */
export const typed = (words: string): string => words.replace(/[“”]/g, '"');
