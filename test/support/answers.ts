import type { PersonDriver } from '../../simulator/driver/person.ts';
import type { View } from '../../simulator/wire.ts';
import { until } from './until.ts';

/** Enters a command and gives everything that its answer shows: text and blocks as one text. */
export async function asks(person: PersonDriver, command: string, text = '', channel?: string): Promise<string> {
  const before = person.ephemerals().length;
  await person.command(command, text, channel);
  const answer = await until(() => person.ephemerals()[before], `an answer to ${command} ${text}`);
  return [answer.text, ...textsIn(answer.blocks)].join('\n');
}

/** Everything that a view shows. */
export function shownIn(view: View): string {
  return textsIn(view.blocks).join('\n');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
