/** Whether a text names an IANA time zone. Fixed offsets such as `+02:00` are none: they know no daylight saving. */
export function isZone(text: string): boolean {
  if (/^[+-]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
