import type { Rendered } from '../cards/rendered.ts';

const TIMEOUT_MS = 5_000;

/** What can become of the message whose button was pressed, also of one that only its reader sees. */
export interface OwnMessage {
  replace(message: Rendered | string): Promise<void>;
  remove(): Promise<void>;
  /** Removes it later, if the program still runs then. Slack takes answers for 30 minutes. */
  removeAfter(ms: number): void;
}

/** Changes a pressed message through the interaction's `response_url`. Never throws: `onFailure` is told. */
export function createOwnMessage(responseUrl: string | undefined, onFailure: (error: unknown) => void): OwnMessage {
  async function respond(body: object): Promise<void> {
    if (responseUrl === undefined) return;
    try {
      const response = await fetch(responseUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) onFailure(new Error(`slack answered ${response.status} at a response_url`));
    } catch (error) {
      onFailure(error);
    }
  }
  return {
    replace: (said) =>
      respond({
        replace_original: true,
        ...(typeof said === 'string' ? { text: said } : { text: said.text, blocks: said.blocks }),
      }),
    remove: () => respond({ delete_original: true }),
    removeAfter(ms) {
      setTimeout(() => void respond({ delete_original: true }), ms).unref();
    },
  };
}
