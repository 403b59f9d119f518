import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-CN.ts';

/** The languages of Ordermend. */
export const LOCALES = ['en', 'zh-CN'] as const;
/** One of these languages. */
export type Locale = (typeof LOCALES)[number];

/**
 * The language for a person or team by Slack's locale, e.g. `zh-CN`, `en-GB`. Readers of any Chinese get Simplified
 * Chinese; a language that we do not have gets `otherwise`.
 */
export function pickLocale(slackLocale: string | undefined, otherwise: Locale): Locale {
  const language = slackLocale?.toLowerCase().split(/[-_]/)[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : otherwise;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zhCN };

/** Everything that Ordermend says in a language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
