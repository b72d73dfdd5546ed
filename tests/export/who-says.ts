import type { Dataset } from "../../src/generated/types.js";

/** Who says what, claim by claim: `[speaker, commitment]` from the outermost speaker to the innermost. */
export type WhoSays = Readonly<Record<string, readonly (readonly [speaker: string, commitment: string])[]>>;

/** Who says what in a dataset: what a reader of an export must find in the output alone. */
export const whoSays = ({ claims }: Dataset): WhoSays =>
  Object.fromEntries(
    claims.map(({ id, attribution }) => [
      id,
      attribution.map((step) => [step.by ?? step.unnamedSpeaker, step.commitment] as const),
    ]),
  );
