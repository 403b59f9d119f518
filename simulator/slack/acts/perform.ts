import { z } from 'zod';
import type { Act, ActAnswer } from '../../wire.ts';
import { closeView } from './close-view.ts';
import { command } from './command.ts';
import { deleteMessage } from './delete-message.ts';
import type { Desk } from './desk.ts';
import { openHome } from './open-home.ts';
import { pressMessage } from './press-message.ts';
import { pressView } from './press-view.ts';
import { read } from './read.ts';
import { say } from './say.ts';
import { shortcut } from './shortcut.ts';
import { submitView } from './submit-view.ts';
import { suggest } from './suggest.ts';

const name = z.string().min(1);
const element = z.record(z.string(), z.unknown()).exactOptional();
const values = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())));

/** An act as it comes in through the page's API. */
export const ActOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), channel: name, text: z.string(), threadTs: name.exactOptional() }),
  z.object({ kind: z.literal('command'), channel: name, command: name, text: z.string() }),
  z.object({
    kind: z.literal('press_message'),
    channel: name,
    ts: name,
    blockId: name,
    actionId: name,
    element,
    values: values.exactOptional(),
  }),
  z.object({
    kind: z.literal('press_view'),
    viewId: name,
    blockId: name,
    actionId: name,
    element,
    values: values.exactOptional(),
  }),
  z.object({ kind: z.literal('submit_view'), viewId: name, values }),
  z.object({ kind: z.literal('close_view'), viewId: name }),
  z.object({ kind: z.literal('open_home') }),
  z.object({ kind: z.literal('shortcut'), callbackId: name, channel: name.exactOptional(), ts: name.exactOptional() }),
  z.object({ kind: z.literal('delete_message'), channel: name, ts: name }),
  z.object({
    kind: z.literal('suggest'),
    viewId: name.exactOptional(),
    channel: name.exactOptional(),
    ts: name.exactOptional(),
    blockId: name,
    actionId: name,
    value: z.string(),
  }),
  z.object({ kind: z.literal('read'), channel: name }),
  z.object({ kind: z.literal('advance'), ms: z.number().positive() }),
  z.object({ kind: z.literal('shop'), running: z.boolean() }),
]) satisfies z.ZodType<Act>;

/** An act that happens in Slack; the other two are for the clock and the shop. */
export type SlackAct = Exclude<Act, { kind: 'advance' } | { kind: 'shop' }>;

/** Lets a person do something in Slack and says how it went for them. */
export async function perform(act: SlackAct, person: string, desk: Desk): Promise<ActAnswer> {
  switch (act.kind) {
    case 'say':
      return say(act, person, desk);
    case 'command':
      return command(act, person, desk);
    case 'press_message':
      return pressMessage(act, person, desk);
    case 'press_view':
      return pressView(act, person, desk);
    case 'submit_view':
      return submitView(act, person, desk);
    case 'close_view':
      return closeView(act, person, desk);
    case 'open_home':
      return openHome(act, person, desk);
    case 'shortcut':
      return shortcut(act, person, desk);
    case 'delete_message':
      return deleteMessage(act, person, desk);
    case 'suggest':
      return suggest(act, person, desk);
    case 'read':
      return read(act, person, desk);
  }
}
