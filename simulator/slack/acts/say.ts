import type { Act, ActAnswer, Message } from '../../wire.ts';
import { tellApp } from '../events/tell-app.ts';
import { app, people, team } from '../workspace.ts';
import { type Desk, DONE, failed } from './desk.ts';
import { markRead } from './read.ts';

/** A person writes a message. The app hears of it where it is a member (events/), and once more when it is mentioned. */
export async function say(act: Extract<Act, { kind: 'say' }>, person: string, desk: Desk): Promise<ActAnswer> {
  const { state } = desk;
  const channel = state.channels.find(act.channel);
  if (channel === undefined || !channel.members.includes(person)) return failed('You are not in this channel.');
  if (channel.isArchived) return failed('This channel is archived.');
  if (act.text.trim() === '') return failed('Write something first.');
  const text = typedText(act.text);
  const message = state.messages.post({
    channel: channel.id,
    user: person,
    text,
    blocks: [],
    ...(act.threadTs === undefined ? {} : { threadTs: act.threadTs }),
  });
  markRead(channel.id, person, state);
  const mentioned = channel.directWith === undefined && channel.members.includes(people.bot.id);
  if (mentioned && text.includes(`<@${people.bot.id}>`)) await tellApp(desk, 'app_mention', mention(message));
  return DONE;
}

/** What Slack makes of typed text: control characters escaped, mentions of people and channels kept. */
function typedText(typed: string): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const mentions = escaped.replace(/&lt;([@#][UWC][A-Z0-9]{8,})&gt;/g, '<$1>');
  return mentions.replaceAll(`@${app.name}`, `<@${people.bot.id}>`);
}

function mention({ ts, text, user, channel, threadTs }: Message): Readonly<Record<string, unknown>> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const client_msg_id = `local-${ts}`;
  return { type: 'app_mention', user, ts, text, team: team.id, channel, event_ts: ts, client_msg_id, ...thread };
}
