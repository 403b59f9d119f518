import type { Locale } from '../i18n/locale.ts';

/** The languages to choose from, without loading their sentences: settings are read by every command. */
export const LOCALES = ['en', 'zh-CN'] as const satisfies readonly Locale[];
