import type { Language } from '../catalogue/stores.ts';
import type { IncomingMail } from './mail.ts';

/** What mail programs write above the mail that is answered. */
const ABOVE: Readonly<Record<Language, string>> = {
  zh: '{from} 于 {date} 写道：',
  en: 'On {date}, {from} wrote:',
  de: 'Am {date} schrieb {from}:',
  fr: 'Le {date}, {from} a écrit :',
  pt: 'Em {date}, {from} escreveu:',
};

/** An answer as a mail program sends it: the customer's words, and below them the mail that is answered. */
export function quote(words: string, mail: Pick<IncomingMail, 'from' | 'text'>, sentAt: number, language: Language) {
  const date = new Date(sentAt).toISOString().slice(0, 16).replace('T', ' ');
  const above = ABOVE[language].replace('{date}', date).replace('{from}', () => mail.from);
  const quoted = mail.text.trimEnd().replace(/^/gm, '> ');
  return `${words}\n\n${above}\n${quoted}\n`;
}
