/**
 * The same number mistyped: its last digit is another one, which no check digit forgives, and a number without check
 * digit (SF and YT) gets a letter for it.
 */
export function spoilNumber(number: string): string {
  if (/^(SF|YT)/.test(number)) return `${number.slice(0, -1)}O`;
  return number.replace(/(\d)(\D*)$/, (_match, digit: string, rest: string) => `${(Number(digit) + 1) % 10}${rest}`);
}
