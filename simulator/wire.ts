/**
 * What the page of local mode and the tests say to the simulator, and what they see of it.
 * The bot never uses this: it knows Slack's protocol, `POST /v1/events` and `EFFECTS_URL` alone.
 */

/** A Block Kit block as it travels; the simulator checks it, the page draws it. */
export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly title: string;
  readonly locale: 'en-US' | 'zh-CN';
  readonly tz: string;
  readonly isBot: boolean;
  readonly isGuest: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  /** A direct message channel carries the person it belongs to. */
  readonly directWith?: string;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edited: boolean;
  /** Set on ephemeral messages: the one person who sees it. */
  readonly onlyFor?: string;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, unknown>> };
}

export interface View {
  readonly id: string;
  readonly hash: string;
  readonly type: 'modal' | 'home';
  readonly callbackId: string;
  readonly title: string;
  readonly submit?: string;
  readonly close?: string;
  readonly blocks: readonly Block[];
  readonly privateMetadata: string;
  /** Errors of the last submission by block_id. */
  readonly errors: Readonly<Record<string, string>>;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly usageHint: string;
}

/** Everything one person sees, sent whole on every change (at most ten times a second). */
export interface PageState {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
  /** Newest last; thread replies are among them (threadTs); at most 300 a channel. */
  readonly messages: readonly Message[];
  readonly unread: Readonly<Record<string, number>>;
  /** The stack of open modals of this person, top last. */
  readonly modals: readonly View[];
  readonly home?: View;
  readonly commands: readonly Command[];
  readonly shortcuts: readonly {
    readonly callbackId: string;
    readonly name: string;
    readonly type: 'global' | 'message';
  }[];
  /** Simulated now, epoch milliseconds. */
  readonly now: number;
  readonly botConnected: boolean;
  readonly shop: {
    readonly orders: number;
    readonly eventsSent: number;
    readonly eventsWaiting: number;
    readonly running: boolean;
  };
}

/** State of inputs, as Slack sends it in `view.state.values` and `state.values`. */
export type InputValues = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** What a person does. Sent to `POST /page/act` as JSON with `as`, the person's id. */
export type Act =
  | { readonly kind: 'say'; readonly channel: string; readonly text: string; readonly threadTs?: string }
  | { readonly kind: 'command'; readonly channel: string; readonly command: string; readonly text: string }
  | {
      /** A click or a choice in a message. `element` is what Slack would put into `actions[0]` beside block and action id. */
      readonly kind: 'press_message';
      readonly channel: string;
      readonly ts: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly element?: Readonly<Record<string, unknown>>;
      readonly values?: InputValues;
    }
  | {
      readonly kind: 'press_view';
      readonly viewId: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly element?: Readonly<Record<string, unknown>>;
      readonly values?: InputValues;
    }
  | { readonly kind: 'submit_view'; readonly viewId: string; readonly values: InputValues }
  | { readonly kind: 'close_view'; readonly viewId: string }
  | { readonly kind: 'open_home' }
  | { readonly kind: 'shortcut'; readonly callbackId: string; readonly channel?: string; readonly ts?: string }
  | { readonly kind: 'delete_message'; readonly channel: string; readonly ts: string }
  /** external_select asks for options; the answer's `options` carries them. */
  | {
      readonly kind: 'suggest';
      readonly viewId?: string;
      readonly channel?: string;
      readonly ts?: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly value: string;
    }
  /** The person has read this channel: its `unread` count goes. Speaking or pressing there counts as reading, too. */
  | { readonly kind: 'read'; readonly channel: string }
  /** Moves the clock of the shop and of the bot on; never back. */
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'shop'; readonly running: boolean };

export type ActAnswer =
  | { readonly ok: true; readonly options?: readonly unknown[] }
  /** `error` is a sentence for the person; a refused submission carries `errors` by block_id. */
  | { readonly ok: false; readonly error: string; readonly errors?: Readonly<Record<string, string>> };

/**
 * Faults to order, sent to `POST /page/fault`: the next `times` calls of a Web API method (or of `effects`, `events`)
 * answer so. `lose_answer` does the work and then breaks the connection.
 */
export interface Fault {
  readonly target: string;
  readonly kind: 'error' | 'rate_limited' | 'http_500' | 'delay' | 'lose_answer' | 'refuse_connection';
  readonly times: number;
  /** Only calls that name this channel. */
  readonly channel?: string;
  readonly error?: string;
  readonly retryAfterS?: number;
  readonly delayMs?: number;
}

/** A Web API call as the simulator received it; `GET /page/calls` lists them, oldest first. */
export interface RecordedCall {
  readonly at: number;
  readonly method: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly args: Readonly<Record<string, unknown>>;
}
