import type { Act, ActAnswer } from '../../wire.ts';
import { type Desk, DONE, failed } from './desk.ts';

/** A person has read a channel up to its last message. */
export function read(act: Extract<Act, { kind: 'read' }>, person: string, desk: Desk): ActAnswer {
  const { state } = desk;
  if (state.channels.find(act.channel)?.members.includes(person) !== true)
    return failed('You are not in this channel.');
  const last = state.messages.list(act.channel).at(-1);
  if (last !== undefined) state.readMarks.set(person, act.channel, last.ts);
  return DONE;
}
