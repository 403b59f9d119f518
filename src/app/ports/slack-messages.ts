import type { Rendered } from '../../cards/rendered.ts';

/** Marks a message so that an unanswered post can be found again (contract 9). Ids only: anybody in Slack can read it. */
export interface Marker {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string | number>>;
}

/** A message to post; with `threadTs` a reply in that thread. */
export interface NewMessage {
  readonly channel: string;
  readonly threadTs?: string;
  readonly rendered: Rendered;
  readonly marker: Marker;
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
    message: { readonly channel: string; readonly ts: string; readonly rendered: Rendered; readonly marker: Marker },
    pressing: boolean,
  ): Promise<SlackAnswer>;
  remove(channel: string, ts: string): Promise<void>;
  /** The message with this marker that was posted since a time; `undefined` when there is none; throws when Slack does not say. */
  find(channel: string, since: number, marker: Marker, threadTs?: string): Promise<string | undefined>;
}
