import type { Act, ActAnswer } from '../../wire.ts';
import type { State } from '../state/create-state.ts';
import { type Desk, DONE, failed } from './desk.ts';

/** A person has read a channel up to its last message. */
export function read(act: Extract<Act, { kind: 'read' }>, person: string, desk: Desk): ActAnswer {
  const { state } = desk;
  if (state.channels.find(act.channel)?.members.includes(person) !== true)
    return failed('You are not in this channel.');
  markRead(act.channel, person, state);
  return DONE;
}

/** Moves a person's read mark to the last message of the channel: who speaks or presses has read it. */
export function markRead(channel: string, person: string, state: Pick<State, 'messages' | 'readMarks'>): void {
  const last = state.messages.list(channel).at(-1);
  if (last !== undefined) state.readMarks.set(person, channel, last.ts);
}
