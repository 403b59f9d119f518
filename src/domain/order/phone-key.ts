/** Numbers with fewer digits are none. */
const FEWEST = 7;

/**
 * The last seven digits of a telephone number, which are the same with and without a country code; `undefined` for one that
 * is masked or too short to be one. Whether two numbers of one key are the same is for `samePhone` to say.
 */
export function phoneKey(phone: string | undefined): string | undefined {
  if (phone === undefined || /[*xX•]/.test(phone)) return undefined;
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < FEWEST ? undefined : digits.slice(-FEWEST);
}
