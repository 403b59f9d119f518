import { cleanText } from '../../i18n/format/clean-text.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import { LIMITS } from './limits.ts';
import type { SafeMrkdwn } from './safe-mrkdwn.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Slack cannot escape its formatting characters, and a zero-width space beside one can switch formatting on instead of
 * off, so they are shown by characters that look alike. An underscore inside a word (`AB_12`) formats nothing and stays.
 */
const LOOK_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\*/g, '\u2217'],
  [/~/g, '\u223C'],
  [/`/g, '\u02CB'],
  [/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\u02CD'],
];

/**
 * Where Slack would find a link, a mention, a channel, an emoji or a quote by itself: an invisible joiner ends the pattern.
 * Patterns that our own words behind the text could complete end at its end.
 */
const AUTOMATIC: readonly RegExp[] = [
  /(?<=[a-z])(?=:\/\/)/gi,
  /(?<=\b(?:mailto|tel|slack|javascript|data):)/gi,
  /(?<=\bwww)(?=\.)/gi,
  /(?<=(?<![\p{L}\p{N}])@)(?=[\p{L}\p{N}_]|$)/gu,
  /(?<=#)(?=[\p{L}_-]|$)/gu,
  /(?<=:)(?=[\w+'-]+:)|(?<=(?<!\d):)(?=[\w+'-]+$)/g,
  /^(?=[>＞])/g,
];
const JOINER = '\u2060';

/**
 * Foreign text as markup that means nothing but itself: one line, entities escaped, formatting and automatic links
 * disarmed, and at most `max` characters as Slack counts them, cut at a whole character.
 */
export function esc(foreign: string, max: number = LIMITS.foreign): SafeMrkdwn {
  // Disarming only lengthens, so what lies far behind the cut need not be looked at.
  const near = cleanText(foreign).slice(0, max + 64);
  const clipped = clipText(disarm(near), max, (part) => entities(part).length);
  // The cut may have laid an underscore bare that stood inside a word.
  return entities(clipped.replace(/_(?=…$)/, '\u02CD')) as SafeMrkdwn;
}

function disarm(text: string): string {
  const plain = LOOK_ALIKE.reduce((said, [pattern, shown]) => said.replace(pattern, shown), text);
  return AUTOMATIC.reduce((said, pattern) => said.replace(pattern, JOINER), plain);
}

function entities(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
