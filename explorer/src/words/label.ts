/** A value of a vocabulary as a person would write it: `alleged-perpetrator` is “alleged perpetrator”. */
export const label = (value: string): string => value.replaceAll("-", " ");

export const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** The same with a capital. */
export const titled = (value: string): string => capital(label(value));

const number = new Intl.NumberFormat("en");

/** “1 event”, “2,000 events”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

export const figure = (count: number): string => number.format(count);
