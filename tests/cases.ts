/** Whether this is `npm run test:deep`. Every day a sample is tried of what takes long, by the same tests. */
const isDeep = process.env.CASES === "all";

/** How many of so many cases are tried; by default one in ten every day. */
export const cases = (all: number, everyDay = Math.ceil(all / 10)): number => (isDeep ? all : everyDay);

/** One in so many of a list; all of it in the deep run. */
export const oneIn = <T>(step: number, all: readonly T[]): readonly T[] =>
  isDeep ? all : all.filter((_, at) => at % step === 0);

/** One of each kind that a list has; all of it in the deep run. */
export const oneOfEach = <T>(kindOf: (one: T) => unknown, all: readonly T[]): readonly T[] =>
  isDeep ? all : [...new Map(all.map((one) => [kindOf(one), one])).values()];
