import type { Messages } from '../i18n/messages.ts';

/** The languages of a card: the first speaks everywhere, a second one joins in header and buttons. */
export interface Languages {
  readonly first: Messages;
  readonly second?: Messages;
}

/** The same words in both languages, said once when they are the same. */
export function inBoth(languages: Languages, say: (messages: Messages) => string, between: string): string {
  const first = say(languages.first);
  const second = languages.second === undefined ? first : say(languages.second);
  return first === second ? first : `${first}${between}${second}`;
}
