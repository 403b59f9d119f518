const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;
const CHINESE_MOBILE = /^(?:86)?(1[3-9]\d)\d{4}(\d{4})$/;
/** Fewer digits than this say too much by their last four. */
const SHORTEST_PHONE = 7;
/** Beyond this a word is no name, and looking through it is a waste. */
const LONGEST_WORD = 200;

/**
 * A name as Slack may show it (domain.md 12): 王小明 becomes 王*明, John Smith becomes J*** S.; one word keeps its first
 * letter only. Foreign text: what comes out is as little to be trusted as what went in.
 */
export function maskName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (HAN.test(name)) return maskHan(words.join(''));
  const initials = words.flatMap((word) => firstLetter(word) ?? []);
  const first = initials[0];
  const last = initials.length > 1 ? initials.at(-1) : undefined;
  if (first === undefined) return '***';
  return last === undefined ? `${first}***` : `${first}*** ${last}.`;
}

/** A phone number as Slack may show it: 138****5678 for a Chinese mobile number, ****5678 for others. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const chinese = CHINESE_MOBILE.exec(digits);
  if (chinese !== null) return `${chinese[1]}****${chinese[2]}`;
  return digits.length < SHORTEST_PHONE ? '****' : `****${digits.slice(-4)}`;
}

/** An e-mail address as Slack may show it: j***@d***.com. What is no address shows nothing. */
export function maskEmail(email: string): string {
  const [local, domain, ...rest] = email.trim().split('@');
  const from = firstLetter(local ?? '');
  const at = firstLetter(domain ?? '');
  if (from === undefined || at === undefined || domain === undefined || rest.length > 0) return '***';
  const ending = /\.([A-Za-z]{2,24})$/.exec(domain)?.[1];
  return ending === undefined ? `${from}***@${at}***` : `${from}***@${at}***.${ending}`;
}

/** An address as Slack may show it: city, district and country, never the street. */
export function maskAddress(address: {
  readonly city?: string;
  readonly district?: string;
  readonly country?: string;
}): string {
  return [address.city, address.district, address.country]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** First and last character; of two only the first, of one nothing. */
function maskHan(name: string): string {
  const characters = [...graphemes.segment(name.slice(0, LONGEST_WORD))].map(({ segment }) => segment);
  if (characters.length < 2) return '*';
  if (characters.length === 2) return `${characters[0]}*`;
  return `${characters[0]}${'*'.repeat(Math.min(characters.length - 2, 3))}${characters.at(-1)}`;
}

function firstLetter(word: string): string | undefined {
  return LETTER.exec(word.slice(0, LONGEST_WORD).normalize('NFC'))?.[0];
}
