import type { WebClient } from '@slack/web-api';
import type { BotBlock, Rendered } from '../cards/rendered.ts';

/** Says something to one person alone. */
export type Tell = (message: Rendered | string) => Promise<void>;

const TIMEOUT_MS = 5_000;

/**
 * Answers a person through the interaction's `response_url`, which costs no Web API call; without one, or when it is used
 * up, as an ephemeral message in the channel, else as a direct message. Never throws: `onFailure` is told.
 */
export function createTell(deps: {
  readonly client: WebClient;
  readonly person: string;
  readonly responseUrl?: string | undefined;
  readonly channel?: string | undefined;
  readonly onFailure?: (error: unknown) => void;
}): Tell {
  const { client, person, responseUrl, channel, onFailure = () => {} } = deps;
  return async (said) => {
    const message = typeof said === 'string' ? { text: said } : { text: said.text, blocks: plainBlocks(said) };
    try {
      if (responseUrl !== undefined && (await respond(responseUrl, message))) return;
      if (channel === undefined) await client.chat.postMessage({ channel: person, ...message });
      else await client.chat.postEphemeral({ channel, user: person, ...message });
    } catch (error) {
      onFailure(error);
    }
  };
}

async function respond(url: string, message: object): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** The SDK's types lack the chart block that Slack takes. */
function plainBlocks(rendered: Rendered): Exclude<BotBlock, { type: 'data_visualization' }>[] {
  return [...rendered.blocks] as Exclude<BotBlock, { type: 'data_visualization' }>[];
}
