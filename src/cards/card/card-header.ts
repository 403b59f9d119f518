import { type Case, isLive } from '../../domain/case/case.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import { typeName } from '../../i18n/type-name.ts';
import { inBoth, type Languages } from '../both.ts';

/** A mark beside the word, never instead of it: it must be read without colour and aloud. */
const MARKS: Readonly<Record<Severity, string>> = { severe: '●●●', moderate: '●●○', minor: '●○○' };

/** Title of a card: how bad it is or how it ended, what it is, and its id. */
export function cardHeader(item: Pick<Case, 'id' | 'code' | 'status' | 'severity'>, languages: Languages): string {
  const say = (pick: (messages: Languages['first']) => string) => inBoth(languages, pick, ' ');
  const how = isLive(item.status)
    ? `${MARKS[item.severity]} ${say((messages) => messages.catalogue.severities[item.severity])}`
    : say((messages) => capital(messages.catalogue.statuses[item.status]));
  return [how, say((messages) => typeName(messages.exceptions, item.code)), item.id].join(' · ');
}

function capital(word: string): string {
  return word.replace(/^./u, (letter) => letter.toUpperCase());
}
