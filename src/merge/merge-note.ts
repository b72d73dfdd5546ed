import type { Dataset } from "../generated/types.js";

/** How the inputs of a merge differ, where that is nothing wrong. Inputs are told by their places, from 0. */
export type MergeNote =
  /** Some inputs follow an older minor version of the model than the result. */
  | { readonly code: "lifted"; readonly from: Readonly<Record<string, readonly number[]>>; readonly to: string }
  /** Statements, titles and notes of the result are in several languages. */
  | { readonly code: "languages"; readonly languages: Readonly<Record<string, readonly number[]>> }
  /** The inputs have several licences: who passes the result on keeps to each of them. */
  | { readonly code: "licenses"; readonly licenses: Readonly<Record<string, readonly number[]>> };

/** What there is to say of how inputs differ. */
export function notesOn(inputs: readonly Dataset[], schemaVersion: string): readonly MergeNote[] {
  const languages = placesBy(inputs, ({ language }) => language);
  const { [schemaVersion]: _, ...older } = placesBy(inputs, (input) => input.schemaVersion);
  const licenses = placesBy(inputs, ({ license }) => license);
  return [
    ...(Object.keys(older).length > 0 ? [{ code: "lifted", from: older, to: schemaVersion } as const] : []),
    ...(Object.keys(languages).length > 1 ? [{ code: "languages", languages } as const] : []),
    ...(Object.keys(licenses).length > 1 ? [{ code: "licenses", licenses } as const] : []),
  ];
}

function placesBy(inputs: readonly Dataset[], saidBy: (dataset: Dataset) => string): Record<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [input, dataset] of inputs.entries()) {
    const value = saidBy(dataset);
    const known = places.get(value);
    if (known === undefined) places.set(value, [input]);
    else known.push(input);
  }
  return Object.fromEntries(places);
}

/** A note as a sentence. `nameOf` says what to call an input. */
export function formatMergeNote(note: MergeNote, nameOf = (input: number) => `inputs[${input}]`): string {
  const listed = (values: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(values)
      .map(([value, inputs]) => `${value} (${someOf(inputs.map(nameOf))})`)
      .join(", ");
  switch (note.code) {
    case "lifted":
      return `the result follows model ${note.to}; of an older one are ${listed(note.from)}`;
    case "languages":
      return `the inputs are in several languages: ${listed(note.languages)}`;
    case "licenses":
      return `the inputs have several licences, and each must be kept: ${listed(note.licenses)}`;
    default:
      return note satisfies never;
  }
}

const MOST = 3;

const someOf = (names: readonly string[]) =>
  names.length <= MOST ? names.join(", ") : `${names.slice(0, MOST).join(", ")} and ${names.length - MOST} more`;
