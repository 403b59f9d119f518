import type { RichTextElement } from '@slack/types';
import { decodeText } from './slack-escapes.ts';

/** Reads what stands between `<` and `>` in Slack's text: a mention, a date, a broadcast or a link. */
export function readAngled(inside: string): RichTextElement {
  const [target = '', ...rest] = inside.split('|');
  const label = rest.length > 0 ? decodeText(rest.join('|')) : undefined;
  if (/^@[UW]/.test(target)) return { type: 'user', user_id: target.slice(1) };
  if (/^#C/.test(target)) return { type: 'channel', channel_id: target.slice(1) };
  if (target.startsWith('!date^')) return readDate(target, label);
  if (target.startsWith('!subteam^')) return { type: 'usergroup', usergroup_id: target.slice('!subteam^'.length) };
  if (/^!(here|channel|everyone)$/.test(target)) return { type: 'broadcast', range: broadcastRange(target.slice(1)) };
  if (target.startsWith('!')) return { type: 'text', text: label ?? `<${target}>` };
  const url = decodeText(target);
  return label === undefined ? { type: 'link', url } : { type: 'link', url, text: label };
}

function readDate(target: string, fallback: string | undefined): RichTextElement {
  const [, timestamp = '', format = '', url] = target.split('^');
  const seconds = Number(timestamp);
  if (timestamp === '' || !Number.isFinite(seconds)) return { type: 'text', text: fallback ?? `<${target}>` };
  const date = { type: 'date', timestamp: seconds, format: decodeText(format) } as const;
  return { ...date, ...(fallback !== undefined && { fallback }), ...(url !== undefined && { url: decodeText(url) }) };
}

function broadcastRange(word: string): 'here' | 'channel' | 'everyone' {
  return word === 'here' || word === 'channel' ? word : 'everyone';
}
