import type { MessageMarker } from '../../cards/marker.ts';
import type { Rendered } from '../../cards/rendered.ts';

/** A message to post; with `threadTs` a reply in that thread. */
export interface NewMessage {
  readonly channel: string;
  readonly threadTs?: string;
  readonly rendered: Rendered;
  readonly marker: MessageMarker;
}

/** What Slack answered. `unknown`: it may or may not have happened. `limited`: not before `afterMs` from now. */
export type SlackAnswer =
  | { readonly kind: 'done'; readonly ts: string; readonly threadTs?: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'limited'; readonly afterMs: number }
  | { readonly kind: 'refused'; readonly error: string; readonly forGood: boolean }
  | { readonly kind: 'unknown'; readonly error: string };

/** Posting to Slack. Never throws; never retries by itself. */
export interface SlackMessages {
  post(message: NewMessage, pressing: boolean): Promise<SlackAnswer>;
  update(
    message: {
      readonly channel: string;
      readonly ts: string;
      readonly rendered: Rendered;
      readonly marker: MessageMarker;
    },
    pressing: boolean,
  ): Promise<SlackAnswer>;
  remove(channel: string, ts: string): Promise<void>;
  /** The message with this marker that was posted since a time; `undefined` when there is none; throws when Slack does not say. */
  find(channel: string, since: number, marker: MessageMarker, threadTs?: string): Promise<string | undefined>;
}
