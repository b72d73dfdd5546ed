/** What there is not, and what would be right where that is known. What was given is shown as it comes. */
export const noSuchText = (what: string, shown: string, hint: string | undefined): string =>
  `no ${what} ${shown}${hint === undefined ? "" : `; ${hint}`}`;

/** The hint that gives the nearest of those that there are, if one is near. */
export function nearestIs(shown: string): string;
export function nearestIs(shown: string | undefined): string | undefined;
export function nearestIs(shown: string | undefined): string | undefined {
  return shown && `nearest is ${shown}`;
}
