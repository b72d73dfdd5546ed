import type { Role } from "attributed-events";

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
  /** Words to look for in titles. */
  readonly words: string;
  /** The event, the speaker or the actor whose claims are shown: at most one of them. */
  readonly chosen?: string;
  /** The beginning of the digest of the data that is looked at, where that is not what the page has by itself. */
  readonly data?: string;
}

export const startState: ViewState = {
  view: "timeline",
  zoom: false,
  agencies: [],
  units: true,
  roles: [],
  words: "",
};

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
  hasRange(state) || state.agencies.length > 0 || state.roles.length > 0 || state.words !== "";
