import type { Message } from '../wire.ts';

/** How to find a message: by a part of its text or of its blocks, by a pattern over both, or by looking at it. */
export type Match = string | RegExp | ((message: Message) => boolean);

/** Messages never change in place, so what they show is put together once. */
const shown = new WeakMap<Message, string>();

/** Looks whether a message is the one that is meant. */
export function matcher(match: Match): (message: Message) => boolean {
  if (typeof match === 'function') return match;
  return (message) => (typeof match === 'string' ? textOf(message).includes(match) : match.test(textOf(message)));
}

function textOf(message: Message): string {
  const known = shown.get(message);
  if (known !== undefined) return known;
  const fresh = [message.text, ...stringsOf(message.blocks)].join('\n');
  shown.set(message, fresh);
  return fresh;
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
