import type { Command, Person } from '../../wire.ts';
import type { Words } from '../language/words.ts';

/** One thing the composer offers while something is being written. */
export interface Suggestion {
  readonly key: string;
  readonly title: string;
  readonly usage?: string;
  readonly hint: string;
  /** What the whole text becomes. */
  readonly text: string;
}

interface Writing {
  readonly text: string;
  readonly inThread: boolean;
  readonly commands: readonly Command[];
  readonly people: readonly Person[];
  readonly words: Pick<Words, 'commandHelp'>;
}

const MOST_PEOPLE = 6;

/** What fits to a text being written: commands after a leading slash, people after an at sign at its end. */
export function suggestionsFor({ text, inThread, commands, people, words }: Writing): readonly Suggestion[] {
  if (/^\/\S*$/.test(text)) {
    if (inThread) return [];
    return commands
      .filter((command) => command.name.startsWith(text))
      .map((command) => ({
        key: command.name,
        title: command.name,
        usage: command.usageHint,
        hint: words.commandHelp[command.name] ?? command.description,
        text: `${command.name} `,
      }));
  }
  const at = /(?:^|\s)@([\p{L}\d.]*)$/u.exec(text);
  if (!at) return [];
  const begun = (at[1] ?? '').toLowerCase();
  return people
    .filter((person) =>
      `${person.realName} ${person.name}`
        .toLowerCase()
        .split(' ')
        .some((one) => one.startsWith(begun)),
    )
    .slice(0, MOST_PEOPLE)
    .map((person) => ({
      key: person.id,
      title: person.realName,
      hint: person.title,
      text: `${text.slice(0, text.length - begun.length)}${person.realName} `,
    }));
}
