const months = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A month by its English name, or by its short form with or without a stop: for regular expressions. */
export const monthPattern = months
  .map(([name, ...short]) => [name, ...short.map((one) => `${one}\\.?`)].join("|"))
  .join("|");

/** A day of the week by its English name: for regular expressions. */
export const weekdayPattern = weekdays.join("|");

/** The month, 1 to 12, that a lowercase English name or short form means. */
export const monthNumber = (name: string): number =>
  months.findIndex((names) => (names as readonly string[]).includes(name.replace(".", ""))) + 1;

/** The day of the week, 0 for Monday to 6 for Sunday, that a lowercase English name means. */
export const weekdayNumber = (name: string): number => (weekdays as readonly string[]).indexOf(name);

/** The day of the week of a day number, 0 for Monday to 6 for Sunday. Day 0, the first of 1970, was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
