/** The types that the generated shapes have, as source text. `formats` are the formats of texts that have a pattern. */
export const shapeTypes = (formats: readonly string[]) => `\
/** What a schema asks of a value. */
export type Shape =
  | TextShape
  | PatternShape
  | IdShape
  | ChoiceShape
  | NumberShape
  | NullShape
  | NullableShape
  | ListShape
  | RecordShape
  | TaggedShape
  | EitherShape;

/** Text of 1 to \`max\` code points. */
export interface TextShape {
  readonly kind: "text";
  readonly max: number;
}

/** Text in a format, of at most \`max\` code points. */
export interface PatternShape {
  readonly kind: "pattern";
  readonly format: ${formats.map((format) => JSON.stringify(format)).join(" | ")};
  readonly pattern: RegExp;
  readonly max?: number;
}

/** The id of a record of one of some kinds. */
export interface IdShape {
  readonly kind: "id";
  readonly kinds: readonly ("source" | "actor" | "event" | "claim")[];
  readonly pattern: RegExp;
}

/** One of a list of values, all texts or all numbers, or \`true\` with or without \`false\`. */
export interface ChoiceShape {
  readonly kind: "choice";
  readonly values: readonly (string | number | boolean)[];
}

export interface NumberShape {
  readonly kind: "integer" | "number";
  readonly min: number;
  readonly max: number;
}

export interface NullShape {
  readonly kind: "null";
}

interface NullableShape {
  readonly kind: "nullable";
  readonly shape: Shape;
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  readonly min: number;
  readonly max: number;
}

/** An object with these keys and no other, all of them there but the optional ones. */
export interface RecordShape {
  readonly kind: "record";
  readonly fields: { readonly [name: string]: Shape };
  readonly optional: readonly string[];
}

/** One of several records, told apart by the words that each allows in the field \`tag\`. */
export interface TaggedShape {
  readonly kind: "tagged";
  readonly tag: string;
  readonly variants: readonly RecordShape[];
}

/** One of several records that no list of words tells apart. */
export interface EitherShape {
  readonly kind: "either";
  readonly variants: readonly RecordShape[];
}
`;
