/** Days before and after all others, for ends that are open. */
export const BEFORE_ALL = -2_147_483_648;
export const AFTER_ALL = 2_147_483_647;

/** A day as a number; a bound that is missing as `open`. */
export const dayNumber = (day: string | null | undefined, open: number): number =>
  day == null ? open : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
