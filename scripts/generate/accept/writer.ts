/** `text-position` → `TextPosition`. */
export const pascal = (words: string) => words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Writes each function once, under the name of the place where it is first used. */
export function createWriter() {
  const names = new Map<string, string>();
  const constants: string[] = [];
  const functions: string[] = [];
  const once = (key: string, name: string, into: string[], write: (name: string) => string): string => {
    const known = names.get(key);
    if (known !== undefined) return known;
    names.set(key, name);
    into.push(write(name));
    return name;
  };
  return {
    constant: (key: string, name: string, write: (name: string) => string) => once(key, name, constants, write),
    function: (key: string, name: string, write: (name: string) => string) => once(key, name, functions, write),
    text: () => [...constants, ...functions].join("\n"),
  };
}

export type Writer = ReturnType<typeof createWriter>;
