/**
 * A copy of a text that stands alone. A part of a text keeps all of the text in memory, and a name that is remembered would keep the
 * piece of the file in which it was first met.
 */
export const standingAlone = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
