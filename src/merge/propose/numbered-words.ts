/** Numbers for words, from 1: equal words have one number, which is quicker to compare. */
export interface NumberedWords {
  readonly numberOf: (word: string) => number;
  readonly wordOf: (number: number) => string;
}

export function numberedWords(): NumberedWords {
  const numbers = new Map<string, number>();
  const words = [""];
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => words[number] ?? "",
  };
}
