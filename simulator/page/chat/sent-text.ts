import type { Person } from '../../wire.ts';
import { encodeText } from '../text/slack-escapes.ts';

/** What a person wrote, as Slack's client sends it: escaped, with `@Full Name` as a mention. */
export function sentText(written: string, people: readonly Person[]): string {
  const longestFirst = people.toSorted((a, b) => b.realName.length - a.realName.length);
  return longestFirst.reduce(
    (text, person) => text.replaceAll(`@${encodeText(person.realName)}`, `<@${person.id}>`),
    encodeText(written),
  );
}
