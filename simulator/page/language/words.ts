import type { Person } from '../../wire.ts';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

/** The sentences of the page, in whichever language. */
export type Words = typeof en;

const WORDS = { 'en-US': en, 'zh-CN': zhCN } as const satisfies Record<Person['locale'], Words>;

/** The page's sentences for a person's locale. */
export function wordsFor(locale: Person['locale']): Words {
  return WORDS[locale];
}
