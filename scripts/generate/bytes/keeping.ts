import { type Kept, type Silence, silences } from "./silence.js";

/** The statements that a record's silence asks for at the places of its scanner; empty where it asks for none. */
export interface Keeping {
  readonly start: string;
  before(field: string): string;
  after(field: string): string;
  /** Statements that leave the scanner with `position` when all holds, and with -1 when not. */
  end(isComplete: string, position: string): string;
}

const silent: Silence = { keeps: {} };

/** What a scanner of the entity keeps and asks, so that no rule can have anything to say about what it accepts. */
export function keepingOf(id: string): Keeping {
  const { enter = "", keeps, holds, leave } = silences[id] ?? silent;
  const kept = (field: string) => keeps[field];
  return {
    start: [...Object.entries(keeps).map(([field, what]) => declaration[what](field)), enter].join("\n"),
    before: (field) => (kept(field) === "ids" ? `${field}From = ids.used;` : ""),
    after: (field) => assignment[kept(field) ?? "nothing"](field),
    end: (isComplete, position) => {
      const condition = holds === undefined ? isComplete : `${isComplete} && ${holds}`;
      return leave === undefined
        ? `return ${condition} ? ${position} : -1;`
        : `if (!(${condition})) return -1;\n${leave}\nreturn ${position};`;
    },
  };
}

const declaration: Readonly<Record<Kept, (variable: string) => string>> = {
  value: (variable) => `let ${variable} = Number.NaN;`,
  length: (variable) => `let ${variable} = Number.NaN;`,
  id: (variable) => `let ${variable} = -1;`,
  ids: (variable) => `let ${variable}From = 0, ${variable}To = 0;`,
  presence: (variable) => `let ${variable} = false;`,
};

const assignment: Readonly<Record<Kept | "nothing", (variable: string) => string>> = {
  value: (variable) => `${variable} = last.value;`,
  length: (variable) => `${variable} = last.length;`,
  id: (variable) => `${variable} = ids.used - 2;`,
  ids: (variable) => `${variable}To = ids.used;`,
  presence: (variable) => `${variable} = true;`,
  nothing: () => "",
};
