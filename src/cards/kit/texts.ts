import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import { cleanText } from '../../i18n/format/clean-text.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import { LIMITS } from './limits.ts';
import type { SafeMrkdwn } from './safe-mrkdwn.ts';

/** Slack refuses a text without characters. */
const NOTHING = '–';

/** Text that Slack shows as it is: foreign text is safe here. One line, clipped to `max`; never empty. */
export function plain(text: string, max: number = LIMITS.sectionText): PlainTextElement {
  return { type: 'plain_text', text: clipText(cleanText(text), max) || NOTHING, emoji: false };
}

/** Markup. `verbatim` keeps Slack from turning bare names and addresses into mentions and links. */
export function mrkdwn(text: SafeMrkdwn): MrkdwnElement {
  return { type: 'mrkdwn', text: text === '' ? NOTHING : text, verbatim: true };
}
