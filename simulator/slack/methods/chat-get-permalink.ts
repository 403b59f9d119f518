import { z } from 'zod';
import type { Message } from '../../wire.ts';
import { done, refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { team } from '../workspace.ts';

/** `chat.getPermalink`. */
export const chatGetPermalink = method({
  name: 'chat.getPermalink',
  args: z.looseObject({ channel: z.string(), message_ts: ts }),
  run(args, { state }) {
    if (state.channels.find(args.channel) === undefined) return refuse('channel_not_found');
    const message = state.messages.find(args.channel, args.message_ts);
    if (message === undefined) return refuse('message_not_found');
    return done({ channel: args.channel, permalink: permalink(message) });
  },
});

function permalink(message: Message): string {
  const path = `https://${team.domain}.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  return message.threadTs === undefined ? path : `${path}?thread_ts=${message.threadTs}&cid=${message.channel}`;
}
