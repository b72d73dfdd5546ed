const months = ",January,February,March,April,May,June,July,August,September,October,November,December";

/** An ISO date as English writes it, as far as it is known: `2 February 2023`, `February 2023`, `2023`. */
export function writtenDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const known = [day && Number(day), month && months.split(",")[Number(month)], year];
  return known.filter((part) => part !== undefined).join(" ");
}
