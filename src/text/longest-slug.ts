/** How many letters or digits the slug of an id has at most. */
export const LONGEST_SLUG = 100;
