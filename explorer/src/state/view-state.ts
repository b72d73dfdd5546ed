import type { EventStatus, Role } from "attributed-events";
import type { DateKind } from "../words/when-text.js";

export type View = "timeline" | "speakers" | "network";

export const views: readonly View[] = ["timeline", "speakers", "network"];

/** What a reader has chosen to look at. All of it stands in the address, so that a view can be shared and cited. */
export interface ViewState {
  readonly view: View;
  /** The range of days asked about, `YYYY-MM-DD`; an end that is left out is open. */
  readonly from?: string;
  readonly to?: string;
  /** Draw the axis for the range only. */
  readonly zoom: boolean;
  /** Ids of agencies; none stands for all events. */
  readonly agencies: readonly string[];
  /** Whether an agency stands for its units too. */
  readonly units: boolean;
  readonly roles: readonly Role[];
  /** Ids of actors of any other kind, one of whom takes part; none stands for anybody. */
  readonly actors: readonly string[];
  /** Names of places, in one of which it happened. */
  readonly places: readonly string[];
  /** Ids of documents, in one of which a claim on it was read. */
  readonly sources: readonly string[];
  readonly statuses: readonly EventStatus[];
  /** How sure the date is. */
  readonly dated: readonly DateKind[];
  /** Words to look for in titles. */
  readonly words: string;
  /** The event, the speaker or the actor whose claims are shown: at most one of them. */
  readonly chosen?: string;
  /** The beginning of the digest of the data that is looked at, where that is not what the page has by itself. */
  readonly data?: string;
}

const nothing = {
  zoom: false,
  agencies: [],
  roles: [],
  actors: [],
  places: [],
  sources: [],
  statuses: [],
  dated: [],
  words: "",
} as const;

export const startState: ViewState = {
  view: "timeline",
  units: true,
  ...nothing,
};

/** What takes every choice back that leaves events out. */
export const noChoices = { from: undefined, to: undefined, ...nothing } as const;

/** Takes some of a view's choices; `undefined` takes one back. */
export type Change = (change: { readonly [K in keyof ViewState]?: ViewState[K] | undefined }) => void;

/** The same view with other choices. */
export function changed(state: ViewState, change: Parameters<Change>[0]): ViewState {
  const merged = { ...state, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as ViewState;
}

/** Whether the reader asks about a range of days. */
export const hasRange = ({ from, to }: ViewState): boolean => from !== undefined || to !== undefined;

/** Whether any choice leaves events out. */
export const isFiltered = (state: ViewState): boolean =>
  hasRange(state) || state.words !== "" || lists.some((list) => state[list].length > 0);

const lists = ["agencies", "roles", "actors", "places", "sources", "statuses", "dated"] as const;

/** Everything that decides which events are shown, as one text. */
export const choicesIn = ({ view, zoom, chosen, data, ...choices }: ViewState): string => JSON.stringify(choices);
