/**
 * First and last year for which calendars know working time; before and after it a calendar is always open, so that a
 * promise for the year 9999 is answered and not searched for through eighty centuries of holidays.
 */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2049;

/** The same years as instants, `[KNOWN_FROM, KNOWN_UNTIL)`. */
export const KNOWN_FROM = Date.UTC(FIRST_YEAR, 0, 1);
export const KNOWN_UNTIL = Date.UTC(LAST_YEAR + 1, 0, 1);
