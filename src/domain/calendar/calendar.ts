/** A date without a time or zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

/** Days of the week as they are written in configuration. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/**
 * Working time within a day, `HH:MM`, up to `24:00`. A span whose end is not after its start runs into the next day
 * and belongs to the day on which it starts.
 */
export type HourSpan = { readonly from: string; readonly to: string };

/** Days of one year on which a calendar differs from its week: holidays, and rest days worked to make up for them. */
export type HolidayYear = { readonly closed: readonly LocalDate[]; readonly makeUp: readonly LocalDate[] };

/** Answers the holidays of a year; a calendar asks once for each year it is used in. */
export type HolidaySource = (year: number) => HolidayYear;

/**
 * What a team's working time is made of. A day is decided by the first that names it:
 * `open`, `closed`, a holiday source's make-up day, a holiday source's closed day, the week.
 */
export type CalendarSpec = {
  /** IANA zone, such as `Europe/Berlin`. */
  readonly zone: string;
  readonly hours: 'always' | Readonly<Partial<Record<Weekday, readonly HourSpan[]>>>;
  readonly holidays?: readonly HolidaySource[];
  readonly closed?: readonly LocalDate[];
  readonly open?: readonly { readonly date: LocalDate; readonly spans: readonly HourSpan[] }[];
  /** Hours of a make-up workday; without them those of the first weekday that has any. */
  readonly makeUpHours?: readonly HourSpan[];
};

/**
 * Working time of a team. All instants are epoch milliseconds. Exact over daylight saving between 2000 and 2049;
 * outside these years, where nobody knows any holidays, it is always open.
 */
export type Calendar = {
  readonly zone: string;
  /** True when the calendar is open around the clock on every day. */
  readonly always: boolean;
  isOpen(at: number): boolean;
  /** `at` itself when open, else the next instant at which work begins. */
  nextOpening(at: number): number;
  /** The earliest instant by which `durationMs` of working time have passed since `at`; `at` for nothing or less. */
  addBusiness(at: number, durationMs: number): number;
  /** Working time between two instants in milliseconds; 0 when `until` is not after `since`. */
  businessBetween(since: number, until: number): number;
  /** True when work begins at any time of this day. */
  isBusinessDay(date: LocalDate): boolean;
  /**
   * The earliest instant by which `days` whole business days have passed, counting midnight to midnight:
   * Friday 15:00 and one day is Monday 15:00, any time on Saturday and one day is the end of Monday.
   */
  addBusinessDays(at: number, days: number): number;
  /** How many whole business days have passed between two instants; 0 when `until` is not after `since`. */
  businessDaysBetween(since: number, until: number): number;
  /** The last millisecond of a day, given as a date or an instant within it, in this zone or another. */
  endOfDay(day: LocalDate | number, zone?: string): number;
};
