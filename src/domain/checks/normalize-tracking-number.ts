/** A tracking number as all its spellings are compared: capital letters and digits, without blanks and hyphens. */
export function normalizeTrackingNumber(number: string): string {
  return number.toUpperCase().replace(/[\s\-–.·]/g, '');
}
