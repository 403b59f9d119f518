/** Sum over digits times their weights; the weights repeat. */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at % weights.length] ?? 0), 0);
}

/** What is missing to the next ten. */
export function toNextTen(sum: number): number {
  return (10 - (sum % 10)) % 10;
}

/** The digits of a number; a letter counts as carriers count it in mod-10 checks (A is 2, B is 3, …). */
export function digitsOf(text: string): number[] {
  return [...text].map((sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 3) % 10));
}
