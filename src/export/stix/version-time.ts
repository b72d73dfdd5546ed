/** The day on which the time of every version begins to count: the first of the model's version 1. It must never change. */
const EPOCH = Date.UTC(2026, 10, 1);

/** When everything here came into being: no clock is read, and STIX forbids to change it from version to version. */
export const CREATED = new Date(EPOCH).toISOString();

/**
 * The time that stands for a version of a dataset in STIX, whose stores take the object with the later one: the higher
 * the version, the later, and the same for the same version. `1.2.3` is 1 × 10⁸ + 2 × 10⁴ + 3 × 10 + 5 milliseconds after
 * the first day of the model's version 1; a pre-release comes 5 before its release. What has been withdrawn comes 1 later,
 * so that it wins even where nobody raised the version.
 *
 * Versions up to 99999.9999.999 have times of their own; whatever is higher in one place counts as that.
 */
export function versionTime(version: string, isWithdrawn: boolean): string {
  const [numbers = ""] = version.split("-");
  const [major = 0, minor = 0, patch = 0] = numbers.split(".").map(Number);
  const released = version.includes("-") ? 0 : 5;
  const place = Math.min(major, 99_999) * 1e8 + Math.min(minor, 9_999) * 1e4 + Math.min(patch, 999) * 10;
  return new Date(EPOCH + place + released + (isWithdrawn ? 1 : 0)).toISOString();
}
