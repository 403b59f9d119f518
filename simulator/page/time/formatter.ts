/** How a person reads times: language and IANA zone. */
export interface Reader {
  readonly locale: string;
  readonly tz: string;
}

const made = new Map<string, Intl.DateTimeFormat>();

/** A date formatter for a person, made once per set of options: making one costs more than a hundred uses. */
export function formatter(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${reader.locale}|${reader.tz}|${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: reader.tz });
  made.set(key, fresh);
  return fresh;
}

/** Hours and minutes as a person's language writes them: `3:05 PM`, and with both digits where days have 24 hours. */
export function timeOfDay(reader: Reader): Intl.DateTimeFormatOptions {
  return { hour: reader.locale.startsWith('en') ? 'numeric' : '2-digit', minute: '2-digit' };
}
