import type { Act, ActAnswer } from '../../wire.ts';
import { type Desk, DONE, failed } from './desk.ts';
import { visibleMessage } from './press-message.ts';

/** A person deletes a message by hand. Everybody may here: in Slack an administrator could. */
export function deleteMessage(act: Extract<Act, { kind: 'delete_message' }>, person: string, desk: Desk): ActAnswer {
  const { state } = desk;
  const message = visibleMessage(act.channel, act.ts, person, state);
  if (message === undefined) return failed('This message is gone.');
  if (message.onlyFor === undefined) state.messages.remove(message.channel, message.ts);
  else state.ephemerals.remove(message.ts);
  return DONE;
}
