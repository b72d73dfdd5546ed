/** `text-position` → `TextPosition`. */
export const pascal = (words: string) => words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A name for what a field of an entity needs: `Actor` and `names` → `ActorNames`. */
export const nameOfField = (id: string, field: { readonly name: string }) =>
  pascal(id) + pascal(field.name.replace("$", ""));

/** Source text with two blanks before a line for each brace that is open there. */
export function indented(source: string): string {
  let depth = 0;
  const lines = source.split("\n").map((line) => {
    const text = line.trim();
    const opened = text.split("{").length - text.split("}").length;
    const closesFirst = text.startsWith("}") ? 1 : 0;
    const printed = "  ".repeat(depth - closesFirst) + text;
    depth += opened;
    return text === "" ? undefined : printed;
  });
  return lines.filter((line) => line !== undefined).join("\n");
}

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
