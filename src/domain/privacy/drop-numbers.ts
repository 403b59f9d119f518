import validateIdentity from 'validator/lib/isIdentityCard.js';
import validateLuhn from 'validator/lib/isLuhnNumber.js';

const isIdentityCard = validateIdentity.default;
const isLuhnNumber = validateLuhn.default;

/** Stands in a text for a number that was taken out of it. */
export const REMOVED = '[removed]';
const SHORTEST = 13;
/** 13 to 19 digits in groups, or 17 digits and an X. */
const LONG_NUMBER = /(?<![\dA-Za-z])\d(?:[ -]?\d){11,17}[ -]?[\dXx](?![\dA-Za-z])/g;
/** First digits of the card networks: American Express, Diners, JCB, Visa, Mastercard, Maestro, Discover, Mir, UnionPay. */
const CARD_PREFIX = /^(3[04-9]|[456]|2[2-7]|8[12]|9792)/;

/** A text without the numbers of cards and identity papers, which nobody here may keep (domain.md 12), and how many there were. */
export function dropNumbers(text: string): { readonly text: string; readonly dropped: number } {
  if (text.length < SHORTEST) return { text, dropped: 0 };
  let dropped = 0;
  const clean = text.replace(LONG_NUMBER, (number) => {
    if (!isForbiddenNumber(number)) return number;
    dropped++;
    return REMOVED;
  });
  return { text: clean, dropped };
}

/** Whether a number in digits and separators is that of a card (Luhn) or of a Chinese identity card (check digit). */
export function isForbiddenNumber(number: string): boolean {
  const digits = number.replaceAll(/[ -]/g, '').toUpperCase();
  if (digits.length === 18 && isIdentityCard(digits, 'zh-CN')) return true;
  return digits.length >= SHORTEST && digits.length <= 19 && CARD_PREFIX.test(digits) && isLuhnNumber(digits);
}
