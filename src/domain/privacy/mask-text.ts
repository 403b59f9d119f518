import { dropNumbers } from './drop-numbers.ts';
import { maskEmail, maskName, maskPhone } from './mask.ts';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;
/** Digits in groups as people write telephone numbers; numbers within words are tracking numbers and the like. */
const PHONE = /(?<![\w*-])(?:\+|00)?\(?\d(?:[ ().-]{0,2}\d){6,14}(?![\w*])/g;
const DATE = /^(?:19|20)\d\d[-.]\d\d?[-.]\d\d?(?!\d)/;
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;
/** Shorter numbers without a sign that they are telephone numbers are orders' and amounts. */
const SHORTEST_GROUPED = 9;
const SHORTEST_NAME = 2;

/**
 * Free text as Slack may show it (domain.md 12): e-mail addresses, telephone numbers and bank accounts in it are masked,
 * and so are the names that are known; numbers of cards and identity papers are taken out.
 */
export function maskText(text: string, names: readonly (string | undefined)[] = []): string {
  const masked = dropNumbers(text)
    .text.replace(EMAIL, maskEmail)
    .replace(IBAN, (account) => (isAccount(account) ? maskAccount(account) : account))
    .replace(PHONE, (number) => (isPhone(number) ? maskPhone(number) : number));
  return names
    .flatMap((name) => (name === undefined || name.trim().length < SHORTEST_NAME ? [] : [name.trim()]))
    .reduce((said, name) => said.replaceAll(name, maskName(name)), masked);
}

function isPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (/^(?:\+|00)/.test(number) || CHINESE_MOBILE.test(digits)) return true;
  return /\d[ ().-]+\d/.test(number) && digits.length >= SHORTEST_GROUPED && !DATE.test(number);
}

/** Whether the check digits of a bank account are right (ISO 13616: its number is 1 modulo 97). */
function isAccount(account: string): boolean {
  const bare = account.replaceAll(' ', '');
  const digits = (bare.slice(4) + bare.slice(0, 4)).replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
  return BigInt(digits) % 97n === 1n;
}

function maskAccount(account: string): string {
  return `${account.slice(0, 2)}****${account.replaceAll(' ', '').slice(-4)}`;
}
