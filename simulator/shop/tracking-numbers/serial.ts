/**
 * The n-th serial number of this many digits: no two are equal below 10^digits, and neighbours do not look alike.
 * Multiplying by a number that shares no factor with ten permutes the residues.
 */
export function serial(parcel: number, digits: number): string {
  const size = 10n ** BigInt(digits);
  const number = (BigInt(parcel) * 7_368_787n + 2_918_273n) % size;
  return number.toString().padStart(digits, '0');
}
