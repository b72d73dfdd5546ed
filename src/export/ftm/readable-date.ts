/** Whether FollowTheMoney's readers take a date for one: those in Python know the years 1000 to 2999 only. */
export const isReadableDate = (date: string): boolean => date.startsWith("1") || date.startsWith("2");
