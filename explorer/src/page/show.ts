import type { Lookup } from "../state/lookup.js";
import type { View } from "../state/view-state.js";

/** Leads to a picture, what is chosen in it, and a place in it. */
export type Show = (view: View, chosen?: string, place?: string) => () => void;

/** What a sentence of the summary is made from. */
export interface SummaryProps {
  readonly lookup: Lookup;
  readonly show: Show;
}
