import type { WebClient } from '@slack/web-api';
import type { NewMessage, SlackAnswer, SlackMessages } from '../app/ports/slack-messages.ts';
import type { MessageMarker } from '../cards/marker.ts';
import type { BotBlock, Rendered } from '../cards/rendered.ts';
import { classifyError } from './classify-error.ts';
import { createDirectChannels } from './direct-channels.ts';
import type { Limiter } from './limiter.ts';

const PAGE = 100;

/** Counts calls by method and result, for metrics. */
export type OnCall = (method: string, result: string) => void;

/** Posts, updates and looks up messages through the bulk client, within the limiter's pace. */
export function createSlackMessages(deps: {
  readonly client: WebClient;
  readonly limiter: Limiter;
  readonly onCall: OnCall;
}): SlackMessages {
  const { client, limiter, onCall } = deps;
  const placeOf = createDirectChannels(client, onCall);

  async function call(
    method: string,
    channel: string,
    pressing: boolean,
    run: () => Promise<{ readonly ts?: string; readonly threadTs?: string }>,
  ): Promise<SlackAnswer> {
    const wait = limiter.take(method, channel, pressing);
    if (wait > 0) return { kind: 'limited', afterMs: wait };
    try {
      const { ts = '', threadTs } = await run();
      onCall(method, 'ok');
      return { kind: 'done', ts, ...(threadTs === undefined ? {} : { threadTs }) };
    } catch (error) {
      const answer = classifyError(error);
      onCall(method, 'error' in answer ? answer.error : answer.kind);
      if (answer.kind === 'limited') limiter.pause(method, channel, answer.afterMs);
      return answer;
    }
  }

  return {
    post: (message, pressing) =>
      call('chat.postMessage', message.channel, pressing, async () => {
        const answer = await client.chat.postMessage({ ...postOf(message), channel: await placeOf(message.channel) });
        const threadTs = answer.message?.thread_ts;
        return { ts: answer.ts ?? '', ...(threadTs === undefined ? {} : { threadTs }) };
      }),
    update: ({ channel, ts, rendered, marker }, pressing) =>
      call('chat.update', channel, pressing, async () => {
        const answer = await client.chat.update({
          channel: await placeOf(channel),
          ts,
          text: rendered.text,
          blocks: blocksOf(rendered),
          metadata: metadataOf(marker),
        });
        return { ts: answer.ts ?? ts };
      }),
    async remove(channel, ts) {
      await call('chat.delete', channel, false, async () => {
        await client.chat.delete({ channel: await placeOf(channel), ts });
        return {};
      });
    },
    async find(channel, since, marker, threadTs) {
      const oldest = String(since / 1_000);
      let cursor: string | undefined;
      do {
        const wait = limiter.take('conversations.history', undefined, false);
        if (wait > 0) throw new Error(`no budget to look a message up for ${wait} ms`);
        const query = {
          channel: await placeOf(channel),
          oldest,
          limit: PAGE,
          include_all_metadata: true,
          ...(cursor === undefined ? {} : { cursor }),
        };
        const page =
          threadTs === undefined
            ? await client.conversations.history(query)
            : await client.conversations.replies({ ...query, ts: threadTs });
        onCall(threadTs === undefined ? 'conversations.history' : 'conversations.replies', 'ok');
        const found = page.messages?.find((message) => carries(message, marker));
        if (found?.ts !== undefined) return found.ts;
        cursor = page.response_metadata?.next_cursor || undefined;
      } while (cursor !== undefined);
      return undefined;
    },
  };
}

function postOf({ channel, threadTs, rendered, marker }: NewMessage) {
  return {
    channel,
    text: rendered.text,
    blocks: blocksOf(rendered),
    metadata: metadataOf(marker),
    unfurl_links: false,
    unfurl_media: false,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
  };
}

/** The SDK's types lack the chart block that Slack takes. */
function blocksOf(rendered: Rendered): Exclude<BotBlock, { type: 'data_visualization' }>[] {
  return [...rendered.blocks] as Exclude<BotBlock, { type: 'data_visualization' }>[];
}

function metadataOf(marker: MessageMarker) {
  return { event_type: marker.event_type, event_payload: { ...marker.event_payload } };
}

/** A message carries a marker when it has its type and all of its payload. */
function carries(message: unknown, marker: MessageMarker): boolean {
  const metadata = (message as { metadata?: { event_type?: string; event_payload?: Record<string, unknown> } })
    .metadata;
  if (metadata?.event_type !== marker.event_type) return false;
  return Object.entries(marker.event_payload).every(([key, value]) => metadata.event_payload?.[key] === value);
}
