/** Tells whether a serial is followed by the check digit that belongs to it. */
export type CheckDigit = (serial: string, check: string) => boolean;

/** Sum of digits, those at even and odd places times a factor each; the check digit makes it a multiple of ten. */
export function mod10(evens: number, odds: number): CheckDigit {
  return (serial, check) => {
    let sum = 0;
    for (let i = 0; i < serial.length; i++) sum += digitValue(serial, i) * (i % 2 === 0 ? evens : odds);
    return (10 - (sum % 10)) % 10 === Number(check);
  };
}

/** The serial's remainder by seven (DHL's air waybills). */
export function mod7(serial: string, check: string): boolean {
  return Number(serial) % 7 === Number(check);
}

/** Sum of digits by weight, its remainder by one number and then another (FedEx). */
export function weighted(weights: readonly number[], first: number, second: number): CheckDigit {
  return (serial, check) => (weightedSum(serial, weights) % first) % second === Number(check);
}

/** The Universal Postal Union's check digit of S10 numbers. */
export function s10(serial: string, check: string): boolean {
  const remainder = 11 - (weightedSum(serial, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const expected = remainder === 10 ? 0 : remainder === 11 ? 5 : remainder;
  return expected === Number(check);
}

/** Luhn's check digit, as on payment cards. */
export function luhn(serial: string, check: string): boolean {
  let sum = 0;
  for (let i = 0; i < serial.length; i++) {
    const doubled = digitValue(serial, serial.length - 1 - i) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** ISO 7064 MOD 37,36: digits and letters (DPD). */
export function mod37And36(serial: string, check: string): boolean {
  let sum = 36;
  for (const sign of serial) {
    sum += Number.parseInt(sign, 36);
    if (sum > 36) sum -= 36;
    sum *= 2;
    if (sum > 36) sum -= 37;
  }
  return (37 - sum) % 36 === Number.parseInt(check, 36);
}

function weightedSum(serial: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * digitValue(serial, i), 0);
}

/** A digit, or the digit that UPS gives to a letter (A is 2). */
function digitValue(serial: string, index: number): number {
  const code = serial.charCodeAt(index);
  return code < 58 ? code - 48 : (code - 3) % 10;
}
