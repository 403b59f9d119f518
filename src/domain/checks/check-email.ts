import validateEmail from 'validator/lib/isEmail.js';
import { isMasked } from './is-masked.ts';
import { DISPOSABLE_DOMAINS, KNOWN_DOMAINS, RELAY_DOMAINS } from './mail-domains.ts';
import { sentText } from './sent-text.ts';
import { suggestDomain } from './suggest-domain.ts';
import { ABSENT, bad, GOOD, MASKED, PLATFORM, type Sent, type Verdict } from './verdict.ts';

/** What can be wrong with an e-mail address: not one, a provider mistyped, a throw-away box. */
export const EMAIL_PROBLEMS = ['syntax', 'typo_domain', 'disposable'] as const;
export type EmailProblem = (typeof EMAIL_PROBLEMS)[number];

const isEmail = validateEmail.default;
const PLAIN_LOCAL = /^[a-z0-9_]+(?:[.+-][a-z0-9_]+)*$/i;

/** Judges an e-mail address; masked addresses and marketplaces' relays are unknown. */
export function checkEmail({ email }: { readonly email?: Sent }): Verdict<EmailProblem> {
  const text = sentText(email);
  if (text === '') return ABSENT;
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1).toLowerCase();
  if (at > 0 && at < 64 && KNOWN_DOMAINS.has(domain) && PLAIN_LOCAL.test(text.slice(0, at))) return GOOD;
  if (isMasked(text)) return MASKED;
  if (!isEmail(text)) return bad('syntax', mend(text));
  if (RELAY_DOMAINS.some((relay) => domain === relay || domain.endsWith(`.${relay}`))) return PLATFORM;
  if (DISPOSABLE_DOMAINS.has(domain)) return bad('disposable');
  const meant = suggestDomain(domain);
  return meant ? bad('typo_domain', `${text.slice(0, at)}@${meant}`) : GOOD;
}

/** What was meant by wide letters, blanks, a comma for a point, or stray signs at either end. */
function mend(text: string): string | undefined {
  const mended = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^mailto:|^[<("']+|[>)"'.,;]+$/gi, '')
    .replace(/[,。]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/@{2,}/, '@');
  return mended !== text && isEmail(mended) ? mended : undefined;
}
