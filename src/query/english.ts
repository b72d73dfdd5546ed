const months = ",January,February,March,April,May,June,July,August,September,October,November,December";

/** An ISO date as English writes it: `2 February 2023`. */
export function writtenDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  return `${Number(day)} ${months.split(",")[Number(month)]} ${year}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
