/** `1 actor`, `2 actors`, `1,000 records`. */
export const count = (number: number, one: string): string =>
  `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
