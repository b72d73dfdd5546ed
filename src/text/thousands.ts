/**
 * A whole number with a comma before every three digits: `1,000,000`. Asking the language for it, `toLocaleString("en")`,
 * takes a third of the time in which the command line prints its help.
 */
export const thousands = (whole: number): string => String(whole).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
