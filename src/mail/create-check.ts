import { createHmac } from 'node:crypto';
import type { CheckText } from '../domain/contact/reply-address.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
/** Sixty bits: more than anybody can try by mail, and short enough for an address. */
const LENGTH = 12;

/** Checks texts with a key: HMAC-SHA-256, shortened, in letters that survive any mail system. */
export function createCheck(key: string): CheckText {
  return (text) => {
    const digest = createHmac('sha256', key).update(text).digest();
    return Array.from({ length: LENGTH }, (_none, nth) => LETTERS[(digest[nth] ?? 0) & 31]).join('');
  };
}
